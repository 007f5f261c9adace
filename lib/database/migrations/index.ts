import * as migration_20261123_100135_initial from './20261123_100135_initial';
import * as migration_20261123_100141_publishing from './20261123_100141_publishing';
import * as migration_20261123_113032_structured_content from './20261123_113032_structured_content';
import * as migration_20261123_113038_search from './20261123_113038_search';
import * as migration_20261124_225927_related_pages_and_members from './20261124_225927_related_pages_and_members';
import * as migration_20261124_230500_search_of_all_that_is_shown from './20261124_230500_search_of_all_that_is_shown';
import * as migration_20261125_022500_search_of_what_is_drawn from './20261125_022500_search_of_what_is_drawn';
import * as migration_20261125_024500_media_that_publications_show from './20261125_024500_media_that_publications_show';
import * as migration_20261126_185554_autosave_off from './20261126_185554_autosave_off';
import * as migration_20261126_190000_content_changes from './20261126_190000_content_changes';
import * as migration_20261127_020348_office_voice from './20261127_020348_office_voice';
import * as migration_20261127_030000_page_feedback_marks from './20261127_030000_page_feedback_marks';
import * as migration_20261127_074932_figures_licence from './20261127_074932_figures_licence';
import * as migration_20261127_090000_search_of_figures from './20261127_090000_search_of_figures';
import * as migration_20261127_100000_rate_limits from './20261127_100000_rate_limits';
import * as migration_20261127_111440_kept_apart from './20261127_111440_kept_apart';
import * as migration_20261127_121536_failures_and_file_notes from './20261127_121536_failures_and_file_notes';
import * as migration_20261127_144400_records_are_content from './20261127_144400_records_are_content';
import * as migration_20261127_144500_publish_records from './20261127_144500_publish_records';
import * as migration_20261127_145640_no_lock_and_letters from './20261127_145640_no_lock_and_letters';
import * as migration_20261127_150000_sign_in from './20261127_150000_sign_in';
import * as migration_20261127_151919_file_titles from './20261127_151919_file_titles';
import * as migration_20261127_152210_roles_and_logs from './20261127_152210_roles_and_logs';
import * as migration_20261127_152806_trash from './20261127_152806_trash';
import * as migration_20261127_153000_search_of_links from './20261127_153000_search_of_links';
import * as migration_20261127_160000_nobody_loses_access from './20261127_160000_nobody_loses_access';
import * as migration_20261127_161543_staff_together from './20261127_161543_staff_together';
import * as migration_20261127_182422_more_deeds from './20261127_182422_more_deeds';
import * as migration_20261127_184238_alerts from './20261127_184238_alerts';
import * as migration_20261127_184300_move_alert from './20261127_184300_move_alert';
import * as migration_20261127_190000_terms_set_aside from './20261127_190000_terms_set_aside';
import * as migration_20261127_190029_offices_and_elections from './20261127_190029_offices_and_elections';
import * as migration_20261127_190100_terms_in_offices from './20261127_190100_terms_in_offices';
import * as migration_20261127_191018_meeting_papers from './20261127_191018_meeting_papers';
import * as migration_20261127_192843_schedule_deeds from './20261127_192843_schedule_deeds';
import * as migration_20261127_224700_nominations_set_aside from './20261127_224700_nominations_set_aside';
import * as migration_20261127_224752_projects from './20261127_224752_projects';
import * as migration_20261127_224800_projects_of_nominations from './20261127_224800_projects_of_nominations';
import * as migration_20261127_225019_nomination_pages from './20261127_225019_nomination_pages';
import * as migration_20261128_000000_of_nominations from './20261128_000000_of_nominations';
import * as migration_20261128_024120_private_links from './20261128_024120_private_links';
import * as migration_20261128_031200_keeping from './20261128_031200_keeping';
import * as migration_20261128_031222_words_of_keeping from './20261128_031222_words_of_keeping';
import * as migration_20261128_040000_desk from './20261128_040000_desk';
import * as migration_20261128_071046_desk_times from './20261128_071046_desk_times';

export const migrations = [
  {
    up: migration_20261123_100135_initial.up,
    down: migration_20261123_100135_initial.down,
    name: '20261123_100135_initial',
  },
  {
    up: migration_20261123_100141_publishing.up,
    down: migration_20261123_100141_publishing.down,
    name: '20261123_100141_publishing',
  },
  {
    up: migration_20261123_113032_structured_content.up,
    down: migration_20261123_113032_structured_content.down,
    name: '20261123_113032_structured_content',
  },
  {
    up: migration_20261123_113038_search.up,
    down: migration_20261123_113038_search.down,
    name: '20261123_113038_search',
  },
  {
    up: migration_20261124_225927_related_pages_and_members.up,
    down: migration_20261124_225927_related_pages_and_members.down,
    name: '20261124_225927_related_pages_and_members',
  },
  {
    up: migration_20261124_230500_search_of_all_that_is_shown.up,
    down: migration_20261124_230500_search_of_all_that_is_shown.down,
    name: '20261124_230500_search_of_all_that_is_shown',
  },
  {
    up: migration_20261125_022500_search_of_what_is_drawn.up,
    down: migration_20261125_022500_search_of_what_is_drawn.down,
    name: '20261125_022500_search_of_what_is_drawn',
  },
  {
    up: migration_20261125_024500_media_that_publications_show.up,
    down: migration_20261125_024500_media_that_publications_show.down,
    name: '20261125_024500_media_that_publications_show',
  },
  {
    up: migration_20261126_185554_autosave_off.up,
    down: migration_20261126_185554_autosave_off.down,
    name: '20261126_185554_autosave_off',
  },
  {
    up: migration_20261126_190000_content_changes.up,
    down: migration_20261126_190000_content_changes.down,
    name: '20261126_190000_content_changes',
  },
  {
    up: migration_20261127_020348_office_voice.up,
    down: migration_20261127_020348_office_voice.down,
    name: '20261127_020348_office_voice',
  },
  {
    up: migration_20261127_030000_page_feedback_marks.up,
    down: migration_20261127_030000_page_feedback_marks.down,
    name: '20261127_030000_page_feedback_marks',
  },
  {
    up: migration_20261127_074932_figures_licence.up,
    down: migration_20261127_074932_figures_licence.down,
    name: '20261127_074932_figures_licence',
  },
  {
    up: migration_20261127_090000_search_of_figures.up,
    down: migration_20261127_090000_search_of_figures.down,
    name: '20261127_090000_search_of_figures',
  },
  {
    up: migration_20261127_100000_rate_limits.up,
    down: migration_20261127_100000_rate_limits.down,
    name: '20261127_100000_rate_limits',
  },
  {
    up: migration_20261127_111440_kept_apart.up,
    down: migration_20261127_111440_kept_apart.down,
    name: '20261127_111440_kept_apart',
  },
  {
    up: migration_20261127_121536_failures_and_file_notes.up,
    down: migration_20261127_121536_failures_and_file_notes.down,
    name: '20261127_121536_failures_and_file_notes',
  },
  {
    up: migration_20261127_144400_records_are_content.up,
    down: migration_20261127_144400_records_are_content.down,
    name: '20261127_144400_records_are_content',
  },
  {
    up: migration_20261127_144500_publish_records.up,
    down: migration_20261127_144500_publish_records.down,
    name: '20261127_144500_publish_records',
  },
  {
    up: migration_20261127_145640_no_lock_and_letters.up,
    down: migration_20261127_145640_no_lock_and_letters.down,
    name: '20261127_145640_no_lock_and_letters',
  },
  {
    up: migration_20261127_150000_sign_in.up,
    down: migration_20261127_150000_sign_in.down,
    name: '20261127_150000_sign_in',
  },
  {
    up: migration_20261127_151919_file_titles.up,
    down: migration_20261127_151919_file_titles.down,
    name: '20261127_151919_file_titles',
  },
  {
    up: migration_20261127_152210_roles_and_logs.up,
    down: migration_20261127_152210_roles_and_logs.down,
    name: '20261127_152210_roles_and_logs',
  },
  {
    up: migration_20261127_152806_trash.up,
    down: migration_20261127_152806_trash.down,
    name: '20261127_152806_trash',
  },
  {
    up: migration_20261127_153000_search_of_links.up,
    down: migration_20261127_153000_search_of_links.down,
    name: '20261127_153000_search_of_links',
  },
  {
    up: migration_20261127_160000_nobody_loses_access.up,
    down: migration_20261127_160000_nobody_loses_access.down,
    name: '20261127_160000_nobody_loses_access',
  },
  {
    up: migration_20261127_161543_staff_together.up,
    down: migration_20261127_161543_staff_together.down,
    name: '20261127_161543_staff_together',
  },
  {
    up: migration_20261127_182422_more_deeds.up,
    down: migration_20261127_182422_more_deeds.down,
    name: '20261127_182422_more_deeds',
  },
  {
    up: migration_20261127_184238_alerts.up,
    down: migration_20261127_184238_alerts.down,
    name: '20261127_184238_alerts',
  },
  {
    up: migration_20261127_184300_move_alert.up,
    down: migration_20261127_184300_move_alert.down,
    name: '20261127_184300_move_alert',
  },
  {
    up: migration_20261127_190000_terms_set_aside.up,
    down: migration_20261127_190000_terms_set_aside.down,
    name: '20261127_190000_terms_set_aside',
  },
  {
    up: migration_20261127_190029_offices_and_elections.up,
    down: migration_20261127_190029_offices_and_elections.down,
    name: '20261127_190029_offices_and_elections',
  },
  {
    up: migration_20261127_190100_terms_in_offices.up,
    down: migration_20261127_190100_terms_in_offices.down,
    name: '20261127_190100_terms_in_offices',
  },
  {
    up: migration_20261127_191018_meeting_papers.up,
    down: migration_20261127_191018_meeting_papers.down,
    name: '20261127_191018_meeting_papers',
  },
  {
    up: migration_20261127_192843_schedule_deeds.up,
    down: migration_20261127_192843_schedule_deeds.down,
    name: '20261127_192843_schedule_deeds',
  },
  {
    up: migration_20261127_224700_nominations_set_aside.up,
    down: migration_20261127_224700_nominations_set_aside.down,
    name: '20261127_224700_nominations_set_aside',
  },
  {
    up: migration_20261127_224752_projects.up,
    down: migration_20261127_224752_projects.down,
    name: '20261127_224752_projects',
  },
  {
    up: migration_20261127_224800_projects_of_nominations.up,
    down: migration_20261127_224800_projects_of_nominations.down,
    name: '20261127_224800_projects_of_nominations',
  },
  {
    up: migration_20261127_225019_nomination_pages.up,
    down: migration_20261127_225019_nomination_pages.down,
    name: '20261127_225019_nomination_pages',
  },
  {
    up: migration_20261128_000000_of_nominations.up,
    down: migration_20261128_000000_of_nominations.down,
    name: '20261128_000000_of_nominations',
  },
  {
    up: migration_20261128_024120_private_links.up,
    down: migration_20261128_024120_private_links.down,
    name: '20261128_024120_private_links',
  },
  {
    up: migration_20261128_031200_keeping.up,
    down: migration_20261128_031200_keeping.down,
    name: '20261128_031200_keeping',
  },
  {
    up: migration_20261128_031222_words_of_keeping.up,
    down: migration_20261128_031222_words_of_keeping.down,
    name: '20261128_031222_words_of_keeping',
  },
  {
    up: migration_20261128_040000_desk.up,
    down: migration_20261128_040000_desk.down,
    name: '20261128_040000_desk',
  },
  {
    up: migration_20261128_071046_desk_times.up,
    down: migration_20261128_071046_desk_times.down,
    name: '20261128_071046_desk_times'
  },
];
