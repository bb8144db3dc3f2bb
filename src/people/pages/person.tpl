{{%AUTOESCAPE context="HTML"}}{{>ERRORS}}
<h1 class="govuk-heading-l">{{NAME}}</h1>
{{>FACTS}}
{{#ONESELF}}<p class="govuk-body">[[Ini akun Anda sendiri. Minta administrator lain untuk mengubah peran atau menutupnya.]]</p>{{/ONESELF}}
{{#OTHER}}
<h2 class="govuk-heading-m">[[Ubah peran]]</h2>
<form class="pd-form" action="{{ACTION}}" method="post" novalidate>
{{>CSRF}}
<input type="hidden" name="tindakan" value="peran">
{{#FIELDS}}{{>FIELD}}{{/FIELDS}}
<button class="govuk-button">[[Simpan peran]]</button>
</form>
<h2 class="govuk-heading-m">[[Akun]]</h2>
<form action="{{ACTION}}" method="post">
{{>CSRF}}
<p class="govuk-body">[[Kata sandi pertama yang baru mengakhiri semua sesi orang ini. Ia menggantinya waktu masuk.]]</p>
<button class="govuk-button govuk-button--secondary" name="tindakan" value="sandi">[[Buat kata sandi pertama]]</button>
</form>
{{/OTHER}}
{{#OPEN}}<form action="{{ACTION}}" method="post">
{{>CSRF}}
<p class="govuk-body">[[Akun yang ditutup tidak dapat masuk. Token dan pelimpahannya ikut berakhir. Riwayatnya tetap tersimpan.]]</p>
<button class="govuk-button govuk-button--warning" name="tindakan" value="tutup">[[Tutup akun]]</button>
</form>{{/OPEN}}
{{#CLOSED}}<form action="{{ACTION}}" method="post">
{{>CSRF}}
<button class="govuk-button govuk-button--secondary" name="tindakan" value="buka">[[Buka akun lagi]]</button>
</form>{{/CLOSED}}
