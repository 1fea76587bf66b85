import { optional, text } from '../../host/inputs.ts'

/** Inputs that several parts share: declared once, so that they mean the same everywhere. */
export const outInput = {
  out: text('folder for documents, images, logs and screenshots', 'flakeship-out', {
    placeholder: 'DIR',
    group: 'often',
  }),
}

/** For parts that continue from a document of an earlier part. */
export const outBesideInput = {
  out: optional('folder for documents, images, logs and screenshots; default: that of the document', {
    placeholder: 'DIR',
    group: 'often',
  }),
}
