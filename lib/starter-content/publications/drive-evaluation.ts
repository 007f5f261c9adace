import type { StarterDocument } from '#lib/starter-content/starter-document.ts'

export const driveEvaluation: StarterDocument = {
  collection: 'publications',
  slug: 'drive-project-evaluation',
  title: 'Evaluation of the Drive Project',
  summary: 'A three-year study by the University of Bristol of a programme that works with people who use abuse.',
  isSensitive: true,
  publishedOn: '2020-02',
  publisher: 'universityOfBristol',
  url: 'https://drivepartnership.org.uk/publication/university-of-bristol-evaluation-of-the-drive-project/',
  related: ['/programmes/drive-project'],
  body: [
    {
      blockType: 'helpPanel',
      heading: 'Get help with domestic abuse',
      ways: [
        {
          situation: 'Someone is in danger now',
          advice: 'Call [999](tel:999). For numbers to call, go to [help with domestic abuse](/help-and-support/domestic-abuse).',
        },
      ],
    },
    {
      blockType: 'text',
      markdown: `## About the study

The study looked at the Drive pilots in Essex, South Wales and West Sussex from 2016 to 2019. It did not look at Avon and Somerset. The report is dated January 2020 and was published in February 2020.

Results for a group can’t say whether one person is safe.

You can get the report from the Drive Partnership’s website.`,
    },
  ],
}
