/** In place of what Payload’s own drawer asks for, which would schedule anything and cancel anything, whoever asks. */
export async function refusePayloadsSchedule() {
  return { error: 'Use the button “Schedule” beside “Publish changes”' }
}
