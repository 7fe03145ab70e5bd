-- Topics most organisations need on the first day, in both languages; staff change them as they like.

insert into topic (key) values
    ('domestic-violence'), ('sexual-violence'), ('human-trafficking'), ('safety-planning'), ('technology-safety'),
    ('language-access'), ('immigration'), ('housing'), ('children-and-youth'), ('prevention'), ('research'), ('service-providers');

insert into topic_text (topic_id, language, slug, name)
select topic.id, words.language, words.slug, words.name
from (values
    ('domestic-violence', 'en', 'domestic-violence', 'Domestic violence'),
    ('domestic-violence', 'es', 'violencia-domestica', 'Violencia doméstica'),
    ('sexual-violence', 'en', 'sexual-violence', 'Sexual violence'),
    ('sexual-violence', 'es', 'violencia-sexual', 'Violencia sexual'),
    ('human-trafficking', 'en', 'human-trafficking', 'Human trafficking'),
    ('human-trafficking', 'es', 'trata-de-personas', 'Trata de personas'),
    ('safety-planning', 'en', 'safety-planning', 'Safety planning'),
    ('safety-planning', 'es', 'planes-de-seguridad', 'Planes de seguridad'),
    ('technology-safety', 'en', 'technology-safety', 'Safety with technology'),
    ('technology-safety', 'es', 'seguridad-y-tecnologia', 'Seguridad con la tecnología'),
    ('language-access', 'en', 'language-access', 'Language access'),
    ('language-access', 'es', 'acceso-al-idioma', 'Acceso en su idioma'),
    ('immigration', 'en', 'immigration', 'Immigration'),
    ('immigration', 'es', 'inmigracion', 'Inmigración'),
    ('housing', 'en', 'housing', 'Housing'),
    ('housing', 'es', 'vivienda', 'Vivienda'),
    ('children-and-youth', 'en', 'children-and-youth', 'Children and youth'),
    ('children-and-youth', 'es', 'ninez-y-juventud', 'Niñez y juventud'),
    ('prevention', 'en', 'prevention', 'Prevention'),
    ('prevention', 'es', 'prevencion', 'Prevención'),
    ('research', 'en', 'research', 'Research'),
    ('research', 'es', 'investigacion', 'Investigación'),
    ('service-providers', 'en', 'service-providers', 'Service providers'),
    ('service-providers', 'es', 'quienes-prestan-servicios', 'Quienes prestan servicios')
) as words (key, language, slug, name)
join topic on topic.key = words.key;
