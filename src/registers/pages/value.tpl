{{%AUTOESCAPE context="HTML"}}{{#PIECE}}{{#LINK}}<a class="govuk-link" href="{{ADDRESS}}">{{TEXT}}</a>{{/LINK}}{{#PLAIN}}{{TEXT}}{{/PLAIN}}{{#PIECE_separator}}<br>{{/PIECE_separator}}{{/PIECE}}
