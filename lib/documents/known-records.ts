/** The records of a relationship that were loaded. An id wasn't followed, and a deleted record is null here, whatever its type says. */
export function knownRecords<Found extends object>(records: (string | Found)[] | null | undefined): Found[] {
  return (records ?? []).flatMap((record) => knownRecord(record) ?? [])
}

export function knownRecord<Found extends object>(record: string | Found | null | undefined): Found | undefined {
  return typeof record === 'object' && record !== null ? record : undefined
}

/** Whether it is a document of its own, with an address, rather than a record that others show. */
export function isDocument(value: object): value is { id: string } {
  return 'id' in value && 'title' in value && 'summary' in value
}
