/** Ô 1, the same on every document (Phụ lục I, II.1). */
export const nation = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'
export const motto = 'Độc lập - Tự do - Hạnh phúc'

/** Before the addressees (ô 9a; Phụ lục I, II.9.b). */
export const greeting = 'Kính gửi'

/** Above the recipients (ô 9b). */
export const recipientsLabel = 'Nơi nhận:'

/** Rules under the issuer and the subject are 1/3 to 1/2 of the text (Phụ lục I, II.2.b and II.5.b). */
export const shortRule = 0.4

/** Forms 2.1 and 2.2 draw a rule under "(Kèm theo …)"; a third of it is enough. */
export const appendixRule = 1 / 3

/** A centred title stays off the margins: longer than this share of the room it breaks. */
export const titleShare = 0.8

/** One addressee stands alone; of more, each has a dash and a ";", the last a "." (II.9.d). */
export function addresseeLines(addressees: readonly string[]): readonly string[] {
  if (addressees.length < 2) return addressees
  const last = addressees.length - 1
  return addressees.map((name, at) => `- ${name}${at === last ? '.' : ';'}`)
}
