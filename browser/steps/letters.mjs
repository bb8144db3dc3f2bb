// Files that tests upload: small, and really what they say they are.
export const pdf = (mark = 'surat') => {
  const parts = ['<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F 4 0 R>>>>/Contents 5 0 R>>',
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>'];
  const drawn = `BT /F 14 Tf 72 740 Td (${mark.replace(/[^\w ]/g, ' ')}) Tj ET`;
  parts.push(`<</Length ${drawn.length}>>stream\n${drawn}\nendstream`);
  let text = '%PDF-1.4\n';
  const places = parts.map((part, index) => {
    const at = text.length;
    text += `${index + 1} 0 obj${part}endobj\n`;
    return `${String(at).padStart(10, '0')} 00000 n \n`;
  });
  const table = text.length;
  text += `xref\n0 6\n0000000000 65535 f \n${places.join('')}trailer<</Size 6/Root 1 0 R>>\nstartxref\n${table}\n%%EOF\n`;
  return Buffer.from(text, 'latin1');
};

export const pdfFile = (name = 'surat permohonan.pdf', mark = name) => ({ name, mimeType: 'application/pdf', buffer: pdf(mark) });
export const jpegFile = async (page, name = 'foto.jpg') => ({ name, mimeType: 'image/jpeg',
  buffer: await page.screenshot({ type: 'jpeg', clip: { x: 0, y: 0, width: 60, height: 80 } }) });
