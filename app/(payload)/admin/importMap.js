import { UnsavedWords as UnsavedWords_410645b1e5ca16693fd6d05555e96d75 } from '../../../components/admin/saves/unsaved-words.tsx'
import { SiteAddress as SiteAddress_385139c47a65ceabcc8ec93b3681005f } from '../../../components/admin/site-address.tsx'
import { ScheduleNotes as ScheduleNotes_7ee09db1efb7146b6f5572f5c5b76461 } from '../../../components/admin/schedules/schedule-notes.tsx'
import { AddressCell as AddressCell_6ac4554646db875704e7b1b415c237b6 } from '../../../components/admin/address-cell.tsx'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { PasteFeatureClient as PasteFeatureClient_4465a86adf72125df2467fa991ee68bb } from '../../../components/admin/paste/paste-feature.ts'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ShownOn as ShownOn_544e4a473f38bbff015da3599245a5f7 } from '../../../components/admin/shown-on.tsx'
import { ElectionReason as ElectionReason_7fc872d1a6e12a0a792741a8291e51f0 } from '../../../components/admin/election-reason.tsx'
import { PublishOrSchedule as PublishOrSchedule_7a8065054be32b3542d193775422a22a } from '../../../components/admin/schedules/publish-or-schedule.tsx'
import { SaveButton as SaveButton_626b1452c822d8e9003259d3477f4a1b } from '../../../components/admin/saves/save-button.tsx'
import { SaveDraftButton as SaveDraftButton_46a0302b47d5319c76961a2fedf5ade4 } from '../../../components/admin/saves/save-draft-button.tsx'
import { WithdrawButton as WithdrawButton_e4a47fff0d3d3a73ee0292a5d3287b51 } from '../../../components/admin/withdraw-button.tsx'
import { VersionList as VersionList_9102f0dc5ef395a3850e14e90847e033 } from '../../../components/admin/version-list.tsx'
import { PublishButton as PublishButton_241113a6b63092d3209a15ffdb8f1594 } from '../../../components/admin/saves/publish-button.tsx'
import { ChosenFile as ChosenFile_286d452eedb0a14faf0b3ca6e65977b9 } from '../../../components/admin/chosen-file.tsx'
import { AlertState as AlertState_3019a2195d52561863e81c7b423955e8 } from '../../../components/admin/alert-state.tsx'
import { OpenAtDesk as OpenAtDesk_fa72ca1d5e40a04e9ae920b70e0bfc50 } from '../../../components/admin/desk/open-at-desk.tsx'
import { KeepingField as KeepingField_c7a5823922f75bd4aea4d270f3a6e036 } from '../../../components/admin/keeping/keeping-field.tsx'
import { NominationPhotos as NominationPhotos_f72f08ff82a0e19139ed4dc4dc070458 } from '../../../components/admin/nomination-photos/nomination-photos.tsx'
import { KeptApartNote as KeptApartNote_34ef3c48ec9e7e1a75d43157e27fa2cf } from '../../../components/admin/kept-apart-note.tsx'
import { UnreadNote as UnreadNote_252f03573f81ff934e182676d3319f82 } from '../../../components/admin/unread-note.tsx'
import { SigningInField as SigningInField_ef6bfb84668b4b8a68a28fcbcb16ac60 } from '../../../components/admin/sign-in/signing-in-field.tsx'
import { ScheduledInto as ScheduledInto_59a2945ff49f998a4b165c8c8a2d6ac8 } from '../../../components/admin/scheduled-into.tsx'
import { LetterPreview as LetterPreview_396b4a3d5d4e3ce2ea385079c320d713 } from '../../../components/admin/letters/letter-preview.tsx'
import { Icon as Icon_503b007f8e69a0bfe125009696cf7c18 } from '../../../components/admin/looks/marks.tsx'
import { Logo as Logo_503b007f8e69a0bfe125009696cf7c18 } from '../../../components/admin/looks/marks.tsx'
import { FindBox as FindBox_327b0923f6d4101a2161c768e7838d82 } from '../../../components/admin/find/find-box.tsx'
import { DeskLink as DeskLink_50dd8362da181529ae3bdc561d38d461 } from '../../../components/admin/desk/desk-link.tsx'
import { ScheduledLink as ScheduledLink_bcf5d082f06df5af245c543a7a37cca5 } from '../../../components/admin/schedules/scheduled-link.tsx'
import { KeepingLink as KeepingLink_00f1c89daad94659bb9facd34fd25d43 } from '../../../components/admin/keeping/keeping-link.tsx'
import { ToBeConfirmedLink as ToBeConfirmedLink_1dfa47163ad910918a0dd3b18317229f } from '../../../components/admin/to-be-confirmed-link.tsx'
import { CodesLink as CodesLink_1c36f342aa81af38daaf7f50aabb7d9c } from '../../../components/admin/sign-in/codes-link.tsx'
import { MenuHead as MenuHead_503b007f8e69a0bfe125009696cf7c18 } from '../../../components/admin/looks/marks.tsx'
import { SessionWatch as SessionWatch_02b8e8971c2b144b41302677ee559598 } from '../../../components/admin/sign-in/session-watch.tsx'
import { ForgetKeptWords as ForgetKeptWords_005dbe73db598c5c5da2f59251bb3919 } from '../../../components/admin/saves/forget-kept-words.tsx'
import { NameControls as NameControls_cf1da9adc8e95a7af9624b43ffcc951f } from '../../../components/admin/name-controls.tsx'
import { DueView as DueView_f89d68f7a09ced56cef48135a515a466 } from '../../../components/admin/due-view.tsx'
import { BrokenView as BrokenView_1134826c1840e64fe3dd36da149a15ce } from '../../../components/admin/broken-view.tsx'
import { FindView as FindView_cdb29e50e38fde92d943bd1cbe96aca7 } from '../../../components/admin/find/find-view.tsx'
import { ToBeConfirmedView as ToBeConfirmedView_eabd08f3e44d28e9a7cc188959d80caa } from '../../../components/admin/to-be-confirmed-view.tsx'
import { ScheduledView as ScheduledView_66c88a8402dd96d2a37afa67b0382342 } from '../../../components/admin/schedules/scheduled-view.tsx'
import { QueueView as QueueView_65485c432656c211d8e8d3e81ed5c05e } from '../../../components/admin/desk/queue-view.tsx'
import { EntryView as EntryView_b045690844bbd417f635f88207a5785e } from '../../../components/admin/desk/entry-view.tsx'
import { ListView as ListView_15836d5c0c1b3e58371c44d5b6d0a80a } from '../../../components/admin/desk/list-view.tsx'
import { PaperFormView as PaperFormView_de1cae43d5128ab530ef53bd337be58f } from '../../../components/admin/desk/paper-form-view.tsx'
import { NominationView as NominationView_64c869b83819b5e61644e8e84915640f } from '../../../components/admin/desk/nomination-view.tsx'
import { ProjectView as ProjectView_7abe3656e051e97a3b6a809a2dda8cb6 } from '../../../components/admin/desk/project-view.tsx'
import { HandOffView as HandOffView_fa35a9e030db118409ae0f8b9aabc723 } from '../../../components/admin/desk/hand-off-view.tsx'
import { KeepingView as KeepingView_b1c68cf7dde4f8166ea3b736d00f1cc0 } from '../../../components/admin/keeping/keeping-view.tsx'
import { Dashboard as Dashboard_2a4a19e04246f44ec6acea73e24985fc } from '../../../components/admin/dashboard/dashboard.tsx'
import { SignInView as SignInView_2cb1ff74e4cacfd7e9648ff5f6886e32 } from '../../../components/admin/sign-in/sign-in-view.tsx'
import { ForgotView as ForgotView_f0a6c08d3e5e57aed0119d666f00540a } from '../../../components/admin/sign-in/forgot-view.tsx'
import { NobodyYetView as NobodyYetView_73fa50cb69f69a461496df0c2757c61a } from '../../../components/admin/sign-in/nobody-yet-view.tsx'
import { NewPasswordView as NewPasswordView_dd35ad59c9906958120a4d0f1091b89a } from '../../../components/admin/sign-in/new-password-view.tsx'
import { CodesView as CodesView_50e3937d3ddba1c015edf555213eab26 } from '../../../components/admin/sign-in/codes-view.tsx'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/components/admin/saves/unsaved-words.tsx#UnsavedWords": UnsavedWords_410645b1e5ca16693fd6d05555e96d75,
  "/components/admin/site-address.tsx#SiteAddress": SiteAddress_385139c47a65ceabcc8ec93b3681005f,
  "/components/admin/schedules/schedule-notes.tsx#ScheduleNotes": ScheduleNotes_7ee09db1efb7146b6f5572f5c5b76461,
  "/components/admin/address-cell.tsx#AddressCell": AddressCell_6ac4554646db875704e7b1b415c237b6,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "/components/admin/paste/paste-feature.ts#PasteFeatureClient": PasteFeatureClient_4465a86adf72125df2467fa991ee68bb,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/components/admin/shown-on.tsx#ShownOn": ShownOn_544e4a473f38bbff015da3599245a5f7,
  "/components/admin/election-reason.tsx#ElectionReason": ElectionReason_7fc872d1a6e12a0a792741a8291e51f0,
  "/components/admin/schedules/publish-or-schedule.tsx#PublishOrSchedule": PublishOrSchedule_7a8065054be32b3542d193775422a22a,
  "/components/admin/saves/save-button.tsx#SaveButton": SaveButton_626b1452c822d8e9003259d3477f4a1b,
  "/components/admin/saves/save-draft-button.tsx#SaveDraftButton": SaveDraftButton_46a0302b47d5319c76961a2fedf5ade4,
  "/components/admin/withdraw-button.tsx#WithdrawButton": WithdrawButton_e4a47fff0d3d3a73ee0292a5d3287b51,
  "/components/admin/version-list.tsx#VersionList": VersionList_9102f0dc5ef395a3850e14e90847e033,
  "/components/admin/saves/publish-button.tsx#PublishButton": PublishButton_241113a6b63092d3209a15ffdb8f1594,
  "/components/admin/chosen-file.tsx#ChosenFile": ChosenFile_286d452eedb0a14faf0b3ca6e65977b9,
  "/components/admin/alert-state.tsx#AlertState": AlertState_3019a2195d52561863e81c7b423955e8,
  "/components/admin/desk/open-at-desk.tsx#OpenAtDesk": OpenAtDesk_fa72ca1d5e40a04e9ae920b70e0bfc50,
  "/components/admin/keeping/keeping-field.tsx#KeepingField": KeepingField_c7a5823922f75bd4aea4d270f3a6e036,
  "/components/admin/nomination-photos/nomination-photos.tsx#NominationPhotos": NominationPhotos_f72f08ff82a0e19139ed4dc4dc070458,
  "/components/admin/kept-apart-note.tsx#KeptApartNote": KeptApartNote_34ef3c48ec9e7e1a75d43157e27fa2cf,
  "/components/admin/unread-note.tsx#UnreadNote": UnreadNote_252f03573f81ff934e182676d3319f82,
  "/components/admin/sign-in/signing-in-field.tsx#SigningInField": SigningInField_ef6bfb84668b4b8a68a28fcbcb16ac60,
  "/components/admin/scheduled-into.tsx#ScheduledInto": ScheduledInto_59a2945ff49f998a4b165c8c8a2d6ac8,
  "/components/admin/letters/letter-preview.tsx#LetterPreview": LetterPreview_396b4a3d5d4e3ce2ea385079c320d713,
  "/components/admin/looks/marks.tsx#Icon": Icon_503b007f8e69a0bfe125009696cf7c18,
  "/components/admin/looks/marks.tsx#Logo": Logo_503b007f8e69a0bfe125009696cf7c18,
  "/components/admin/find/find-box.tsx#FindBox": FindBox_327b0923f6d4101a2161c768e7838d82,
  "/components/admin/desk/desk-link.tsx#DeskLink": DeskLink_50dd8362da181529ae3bdc561d38d461,
  "/components/admin/schedules/scheduled-link.tsx#ScheduledLink": ScheduledLink_bcf5d082f06df5af245c543a7a37cca5,
  "/components/admin/keeping/keeping-link.tsx#KeepingLink": KeepingLink_00f1c89daad94659bb9facd34fd25d43,
  "/components/admin/to-be-confirmed-link.tsx#ToBeConfirmedLink": ToBeConfirmedLink_1dfa47163ad910918a0dd3b18317229f,
  "/components/admin/sign-in/codes-link.tsx#CodesLink": CodesLink_1c36f342aa81af38daaf7f50aabb7d9c,
  "/components/admin/looks/marks.tsx#MenuHead": MenuHead_503b007f8e69a0bfe125009696cf7c18,
  "/components/admin/sign-in/session-watch.tsx#SessionWatch": SessionWatch_02b8e8971c2b144b41302677ee559598,
  "/components/admin/saves/forget-kept-words.tsx#ForgetKeptWords": ForgetKeptWords_005dbe73db598c5c5da2f59251bb3919,
  "/components/admin/name-controls.tsx#NameControls": NameControls_cf1da9adc8e95a7af9624b43ffcc951f,
  "/components/admin/due-view.tsx#DueView": DueView_f89d68f7a09ced56cef48135a515a466,
  "/components/admin/broken-view.tsx#BrokenView": BrokenView_1134826c1840e64fe3dd36da149a15ce,
  "/components/admin/find/find-view.tsx#FindView": FindView_cdb29e50e38fde92d943bd1cbe96aca7,
  "/components/admin/to-be-confirmed-view.tsx#ToBeConfirmedView": ToBeConfirmedView_eabd08f3e44d28e9a7cc188959d80caa,
  "/components/admin/schedules/scheduled-view.tsx#ScheduledView": ScheduledView_66c88a8402dd96d2a37afa67b0382342,
  "/components/admin/desk/queue-view.tsx#QueueView": QueueView_65485c432656c211d8e8d3e81ed5c05e,
  "/components/admin/desk/entry-view.tsx#EntryView": EntryView_b045690844bbd417f635f88207a5785e,
  "/components/admin/desk/list-view.tsx#ListView": ListView_15836d5c0c1b3e58371c44d5b6d0a80a,
  "/components/admin/desk/paper-form-view.tsx#PaperFormView": PaperFormView_de1cae43d5128ab530ef53bd337be58f,
  "/components/admin/desk/nomination-view.tsx#NominationView": NominationView_64c869b83819b5e61644e8e84915640f,
  "/components/admin/desk/project-view.tsx#ProjectView": ProjectView_7abe3656e051e97a3b6a809a2dda8cb6,
  "/components/admin/desk/hand-off-view.tsx#HandOffView": HandOffView_fa35a9e030db118409ae0f8b9aabc723,
  "/components/admin/keeping/keeping-view.tsx#KeepingView": KeepingView_b1c68cf7dde4f8166ea3b736d00f1cc0,
  "/components/admin/dashboard/dashboard.tsx#Dashboard": Dashboard_2a4a19e04246f44ec6acea73e24985fc,
  "/components/admin/sign-in/sign-in-view.tsx#SignInView": SignInView_2cb1ff74e4cacfd7e9648ff5f6886e32,
  "/components/admin/sign-in/forgot-view.tsx#ForgotView": ForgotView_f0a6c08d3e5e57aed0119d666f00540a,
  "/components/admin/sign-in/nobody-yet-view.tsx#NobodyYetView": NobodyYetView_73fa50cb69f69a461496df0c2757c61a,
  "/components/admin/sign-in/new-password-view.tsx#NewPasswordView": NewPasswordView_dd35ad59c9906958120a4d0f1091b89a,
  "/components/admin/sign-in/codes-view.tsx#CodesView": CodesView_50e3937d3ddba1c015edf555213eab26,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
