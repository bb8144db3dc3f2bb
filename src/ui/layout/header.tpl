{{%AUTOESCAPE context="HTML"}}<header class="{{CLASS}}">
  <div class="govuk-width-container pd-header__in">
    <a class="pd-brand" href="/">
      {{>ROOF}}
      <span class="pd-brand__text"><span class="pd-brand__name">{{PORTAL}}</span><span class="pd-brand__city">{{GOVERNMENT}}</span></span>
    </a>
    <nav class="pd-nav" aria-label="[[Menu utama]]">
      <ul class="pd-nav__list">
        {{#ITEM}}<li><a class="pd-nav__link" href="{{ADDRESS}}"{{#CURRENT}} aria-current="page"{{/CURRENT}}>{{LABEL}}</a></li>
        {{/ITEM}}
      </ul>
    </nav>
    {{#OTHER_LANGUAGE}}<a class="pd-nav__link pd-lang" href="{{ADDRESS}}" lang="{{CODE}}" hreflang="{{CODE}}"><span class="pd-lang__short">{{CODE}}</span> <span class="pd-lang__name">{{NAME}}</span></a>{{/OTHER_LANGUAGE}}
  </div>
  {{#EAVES}}<hr class="pd-eaves" aria-hidden="true">{{/EAVES}}
  {{#WHO}}<div class="pd-who"><div class="govuk-width-container pd-who__in">
    <span>{{NAME}}{{#ROLE}}<span class="pd-who__role">, {{TEXT}}</span>{{/ROLE}}{{#ACTING}} ([[Plh. untuk {{NAME}}]]){{/ACTING}}</span>
    <form action="/keluar" method="post">{{>CSRF}}<button class="pd-link">[[Keluar]]</button></form>
  </div></div>{{/WHO}}
</header>
