{{%AUTOESCAPE context="HTML"}}<h1 class="govuk-heading-xl">{{TITLE}}</h1>
{{#FOR_PEOPLE}}<p class="pd-lead">[[Mengajukan permohonan tidak perlu akun, tidak perlu datang, dan tidak dipungut biaya, kecuali tertulis lain di halaman layanannya.]]</p>{{/FOR_PEOPLE}}{{#FOR_AGENCIES}}<p class="pd-lead">[[Layanan di sini untuk perangkat daerah: masuk dengan akun Anda untuk mengajukan permohonan.]]</p>{{/FOR_AGENCIES}}
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
<p class="govuk-body">[[Halaman Lacak menunjukkan bagaimana tanggal itu dihitung.]] {{#COMPLAIN}}[[Sampaikan keberatan lewat <a class="govuk-link" href="{{ADDRESS}}">{{SERVICE}}</a> atau datang ke loket.]]{{/COMPLAIN}}{{#COUNTER}}[[Sampaikan keberatan kepada dinas di loket atau pada jam kerja.]]{{/COUNTER}}</p>
{{#REGULATIONS}}<h2 class="govuk-heading-m">[[Apakah peraturan dijalankan?]]</h2>
<p class="govuk-body">[[Halaman <a class="govuk-link" href="/peraturan">Peraturan</a> menunjukkan ketentuan demi ketentuan: apa yang menjalankannya, buktinya, dan apakah ada yang terlambat. Siapa saja boleh membacanya, kecuali peraturan yang hanya untuk petugas.]]</p>{{/REGULATIONS}}
<h2 class="govuk-heading-m">[[Bertemu petugas]]</h2>
<p class="govuk-body">{{OFFICE}}<br>{{HOURS}}</p>
<p class="govuk-body">[[Bila sebuah halaman gagal, sebutkan kode yang tertulis di halaman itu. Dengan kode itu petugas dapat menemukan sebabnya.]]</p>
<h2 class="govuk-heading-m">[[Untuk petugas]]</h2>
<p class="govuk-body">[[Masuk dahulu. Halaman yang Anda lihat mengikuti peran Anda; bila ada yang kurang, tanyakan kepada administrator.]]</p>
{{#REGISTERS}}<h3 class="govuk-heading-s">[[Register]]</h3>
<p class="govuk-body">[[Buka <a class="govuk-link" href="/register">Register</a>, lalu pilih register yang Anda perlukan. Anda menambah dan mengubah entri milik perangkat daerah atau bidang Anda. Yang lama tidak hilang: setiap perubahan tersimpan dalam riwayat.]]</p>
<p class="govuk-body">[[Langkah yang dapat Anda ambil ada di halaman entrinya, beserta apa yang harus diisi, diunggah, atau diperiksa dahulu. Bila isinya tidak berubah, pilih “Nyatakan masih benar”.]]</p>
<p class="govuk-body">[[Untuk banyak entri sekaligus, pilih Impor: unduh templatnya, isi satu entri per baris, lalu kirim. Berkas diperiksa dahulu; selama ada baris yang salah, tidak ada yang tersimpan.]]</p>{{/REGISTERS}}
{{#DUTIES}}<h3 class="govuk-heading-s">[[Kewajiban]]</h3>
<p class="govuk-body">[[Halaman <a class="govuk-link" href="/kewajiban">Kewajiban</a> menunjukkan apa yang harus Anda penuhi dan paling lambat kapan. Pengingatnya dikirim lewat email, dan batas waktunya dapat <a class="govuk-link" href="/kewajiban/kalender">dipasang di kalender Anda</a>.]]</p>
<p class="govuk-body">[[Kirim bukti yang diminta, dengan tanggal ketika hal itu benar-benar dilakukan. Pada kewajiban yang perlu diperiksa, bukti baru dihitung setelah orang lain menerimanya.]]</p>
<p class="govuk-body">[[Yang terlambat disampaikan ke atasan dan dapat berakhir dengan surat teguran, menurut aturan kewajiban itu. Bila Anda punya alasan, sampaikan kepada koordinator: ia dapat membebaskannya, bila aturannya membolehkan.]]</p>{{/DUTIES}}
{{#REPORTS}}<h3 class="govuk-heading-s">[[Laporan]]</h3>
<p class="govuk-body">[[Pilih laporan dan masanya di halaman <a class="govuk-link" href="/laporan">Laporan</a>. Angkanya dihitung dari catatan yang ada; Anda menulis bagian yang masih kosong, lalu mengajukannya.]]</p>
<p class="govuk-body">[[Laporan yang diajukan mendapat nomor dan isinya ditetapkan. Kepala Dinas menandatanganinya, atau mengembalikannya dengan alasan. Setelah ditandatangani, laporan tidak berubah lagi, dan dengan sendirinya menjadi bukti kewajiban yang memintanya.]]</p>{{/REPORTS}}
{{#MEASURES}}<h3 class="govuk-heading-s">[[Pemantauan dan evaluasi]]</h3>
<p class="govuk-body">[[Halaman <a class="govuk-link" href="/monev">Monev</a> memuat penilaian tiap tahun menurut instrumennya. Setiap indikator menyebut bukti untuk tiap tingkat, dan mengusulkan entri, kewajiban, atau layanan yang sudah ada sebagai bukti.]]</p>
<p class="govuk-body">[[Bukti baru dihitung setelah orang lain menerimanya. Daftar “Apa yang paling menaikkan indeks” menunjukkan apa yang sebaiknya dikerjakan dahulu. Angka yang belum pasti diberi tanda.]]</p>{{/MEASURES}}
