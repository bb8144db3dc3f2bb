{{%AUTOESCAPE context="HTML"}}<h1 class="govuk-heading-xl">{{TITLE}}</h1>
<p class="pd-lead">[[Kami hanya meminta data yang diperlukan untuk menjawab permohonan Anda, dan memakainya hanya untuk itu.]]</p>
<h2 class="govuk-heading-m">[[Data apa dan untuk apa]]</h2>
<p class="govuk-body">[[Nama, NIK, alamat, nomor HP, email, dan surat yang Anda unggah dipakai untuk memeriksa, menjawab, dan mengabari permohonan Anda. Dasarnya {{BASIS}} dan Undang-Undang Nomor 27 Tahun 2022 tentang Pelindungan Data Pribadi.]]</p>
<h2 class="govuk-heading-m">[[Siapa yang melihatnya]]</h2>
<p class="govuk-body">[[Petugas yang mengurus permohonan Anda. NIK, NIP, nomor HP, dan email disamarkan di halaman yang tidak memerlukannya. Setiap tindakan petugas dicatat dan tidak dapat dihapus.]]</p>
<h2 class="govuk-heading-m">[[Berapa lama disimpan]]</h2>
<p class="govuk-body">[[Draf yang tidak dikirim dihapus setelah {{DRAFT_DAYS}}. Permohonan yang dikirim menjadi arsip dan disimpan menurut jadwal retensi arsip.]]</p>
<h2 class="govuk-heading-m">[[Hak Anda]]</h2>
<p class="govuk-body">[[Anda berhak meminta salinan data Anda, memperbaikinya, dan membatalkan permohonan sebelum dijawab.]] {{#COMPLAIN}}[[Sampaikan lewat <a class="govuk-link" href="{{ADDRESS}}">{{SERVICE}}</a> atau di loket, dengan menyebut nomor permohonan.]]{{/COMPLAIN}}{{#COUNTER}}[[Sampaikan di loket, dengan menyebut nomor permohonan.]]{{/COUNTER}}</p>
<h2 class="govuk-heading-m">[[Kuki]]</h2>
<p class="govuk-body">[[Situs ini hanya memakai kuki yang diperlukan: supaya Anda tetap masuk, supaya formulir tidak dapat dikirim orang lain atas nama Anda, dan untuk mengingat bahasa pilihan Anda. Tidak ada pelacakan dan tidak ada layanan pihak lain.]]</p>
<p class="govuk-body">{{OFFICE}}<br>{{HOURS}}</p>
