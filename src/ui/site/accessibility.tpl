{{%AUTOESCAPE context="HTML"}}<h1 class="govuk-heading-xl">{{TITLE}}</h1>
<p class="pd-lead">[[{{PORTAL}} dibuat supaya dapat dipakai oleh semua orang, dengan perangkat apa pun.]]</p>
<h2 class="govuk-heading-m">[[Yang dapat Anda lakukan di sini]]</h2>
<ul class="govuk-list govuk-list--bullet">
<li>[[memakai semua halaman dengan papan ketik saja]]</li>
<li>[[memakai pembaca layar; setiap isian, tabel, dan kesalahan disebut namanya]]</li>
<li>[[memperbesar sampai 400 persen tanpa menggulir ke samping]]</li>
<li>[[membaca dengan sambungan lambat atau JavaScript dimatikan]]</li>
<li>[[memakai warna kontras tinggi dari perangkat Anda]]</li>
</ul>
<h2 class="govuk-heading-m">[[Ukuran yang kami pakai]]</h2>
<p class="govuk-body">[[Kami mengikuti Pedoman Aksesibilitas Konten Web (WCAG) 2.2 tingkat AA. Setiap perubahan diperiksa dengan alat uji otomatis sebelum dipasang.]]</p>
<h2 class="govuk-heading-m">[[Yang belum baik]]</h2>
<p class="govuk-body">[[Surat yang diunggah orang lain mungkin berupa gambar pindaian, yang tidak dapat dibacakan pembaca layar. Mintalah petugas membacakannya.]]</p>
<h2 class="govuk-heading-m">[[Bila Anda terhambat]]</h2>
<p class="govuk-body">[[Datang ke loket; petugas membantu mengisi. Sampaikan juga hambatannya, supaya kami memperbaikinya.]]</p>
<p class="govuk-body">{{OFFICE}}<br>{{HOURS}}</p>
