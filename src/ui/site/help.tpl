{{%AUTOESCAPE context="HTML"}}<h1 class="govuk-heading-xl">{{TITLE}}</h1>
<p class="pd-lead">[[Mengajukan permohonan tidak perlu akun, tidak perlu datang, dan tidak dipungut biaya, kecuali tertulis lain di halaman layanannya.]]</p>
<h2 class="govuk-heading-m">[[Cara mengajukan permohonan]]</h2>
<ol class="govuk-list govuk-list--number">
<li>[[Pilih layanan di <a class="govuk-link" href="/">beranda</a>, lalu baca tata cara dan apa yang perlu disiapkan.]]</li>
<li>[[Isi formulir dan unggah surat yang diminta. Isian tersimpan sebagai draf selama {{DRAFT_DAYS}}.]]</li>
<li>[[Periksa jawaban Anda, lalu kirim. Anda menerima nomor permohonan, kode rahasia, dan tanggal jawaban.]]</li>
<li>[[Simpan tanda terimanya. Kabar selanjutnya juga kami kirim lewat email.]]</li>
</ol>
<h2 class="govuk-heading-m">[[Melihat kabar permohonan]]</h2>
<p class="govuk-body">[[Buka halaman <a class="govuk-link" href="/lacak">Lacak</a>, lalu tulis nomor permohonan dan kode rahasia dari tanda terima.]]</p>
<h2 class="govuk-heading-m">[[Bila permohonan dikembalikan]]</h2>
<p class="govuk-body">[[Petugas menandai isian atau surat yang perlu diperbaiki dan menulis apa yang kurang. Anda hanya memperbaiki yang ditandai. Selama itu waktu jawaban berhenti dihitung.]]</p>
<h2 class="govuk-heading-m">[[Bila tanggal jawaban terlewat]]</h2>
<p class="govuk-body">[[Halaman Lacak menunjukkan bagaimana tanggal itu dihitung. Sampaikan keberatan lewat layanan pengaduan atau datang ke loket.]]</p>
<h2 class="govuk-heading-m">[[Bertemu petugas]]</h2>
<p class="govuk-body">{{OFFICE}}<br>{{HOURS}}</p>
<p class="govuk-body">[[Bila sebuah halaman gagal, sebutkan kode yang tertulis di halaman itu. Dengan kode itu petugas dapat menemukan sebabnya.]]</p>
