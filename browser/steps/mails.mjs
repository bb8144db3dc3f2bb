// What the applicant is told by mail at each step, in the language of the request.
const subjects = {
  received: [/permohonan Anda kami terima/, /we have received your request/],
  returned: [/ada yang perlu Anda perbaiki/, /something needs your correction/],
  verified: [/permohonan Anda lengkap/, /your request is complete/],
  recorded: [/dicatat di agenda/, /is in the agenda/],
  disposed: [/permohonan Anda diteruskan/, /has been assigned/],
  taken: [/permohonan Anda dikerjakan/, /we are working on your request/],
  granted: [/permohonan Anda dikabulkan/, /has been granted/],
  withdrawn: [/permohonan Anda dibatalkan/, /has been withdrawn/],
  reopened: [/permohonan Anda dibuka kembali/, /has been reopened/],
  message: [/ada pesan untuk Anda/, /there is a message for you/],
};

export const mailAbout = (ground, email, number, news, language = 'id') => ground.mailbox.waitFor(email,
  ({ subject }) => subject.includes(number) && subjects[news][language === 'id' ? 0 : 1].test(subject));
