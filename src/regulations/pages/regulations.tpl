{{%AUTOESCAPE context="HTML"}}<h1 class="govuk-heading-xl">[[Apakah peraturan dijalankan?]]</h1>
<p class="govuk-body">[[Di sini setiap pasal menunjuk apa yang menjalankannya dan buktinya. Pilih peraturan untuk melihat pasal demi pasal.]]</p>
{{#REGULATION}}<section class="pd-regulation" aria-labelledby="{{KEY}}">
<h2 class="govuk-heading-m" id="{{KEY}}"><a class="govuk-link" href="{{ADDRESS}}">{{NAME}}</a></h2>
{{#INTERNAL}}<p class="pd-note">[[Hanya untuk petugas.]]</p>{{/INTERNAL}}
{{>WHOLE}}
</section>
{{/REGULATION}}
{{#COUNTED}}<p class="govuk-body">[[Dihitung sistem dari catatan yang ada, {{MOMENT}}.]]</p>{{/COUNTED}}
{{>EMPTY}}
