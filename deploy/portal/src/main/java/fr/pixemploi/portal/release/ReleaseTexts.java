package fr.pixemploi.portal.release;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What pages of figures say, in French; English is in {@code messages/releases_en.properties}. What a figure means is told by its release. */
@MessageBundle("releases")
public interface ReleaseTexts {
    @Message("Indicateurs")
    String title();

    @Message("Aucun trimestre n’est publié pour le moment.")
    String none();

    @Message("Trimestre {quarter}")
    String quarter(String quarter);

    @Message("Calculé le {day}. Ces chiffres ne changent plus.")
    String frozen(String day);

    @Message("Les définitions sont une proposition. Les responsables du programme ne les ont pas encore validées.")
    String proposal();

    @Message("Qui est compté")
    String who();

    @Message("Les indicateurs")
    String figures();

    @Message("Indicateur")
    String figure();

    @Message("Définition")
    String definition();

    @Message("Découpages")
    String facets();

    @Message("Tous les chiffres du trimestre, en données ouvertes (CSV)")
    String openData();

    @Message("Le dictionnaire des colonnes (JSON)")
    String dictionary();

    @Message("Lignes")
    String row();

    @Message("Fait partie de")
    String within();

    @Message("Personnes tirées au sort")
    String people();

    @Message("Part (intervalle à 95 %)")
    String share();

    @Message("Niveaux gagnés en moyenne (intervalle à 95 %)")
    String mean();

    @Message("Trop peu de personnes : ce tableau n’est pas publié.")
    String tooFew();

    @Message(
            "Chaque ligne est la somme de celles qui en font partie. Une ligne trop petite est réunie avec sa voisine, ou n’est pas publiée.")
    String sums();

    @Message("Retour au trimestre")
    String back();

    @Message("Pour comparer : les chiffres publiés du programme")
    String context();

    @Message(
            "En cinq ans, 1,3 million de personnes ont fait le test. Une personne en recherche d’emploi sur cinq est en difficulté avec le numérique.")
    String contextPeople();

    @Message("57 % ont un ordinateur, 77 % un smartphone.")
    String contextEquipment();

    @Message("83 % des personnes de 20 à 30 ans ont plus de 80 %, et 51 % des personnes de 50 à 60 ans.")
    String contextMastery();

    @Message(
            "Dans les missions locales, un jeune sur trois n’est pas autonome. 321 missions locales sur 436 et 45 000 jeunes ont participé.")
    String contextYoung();

    @Message(
            "Source : Centre Inffo, repris par Revue de territoire le 10 avril 2024. Ces chiffres ne sont pas calculés avec les définitions de cette page.")
    String contextSource();

    @Message("Lecture pour le délégué à la protection des données")
    String officer();

    @Message(
            "Ce qui est dit : des effectifs de personnes tirées au sort, des parts et des moyennes, par réseau, région, département, structure, public ou tranche d’âge. Jamais moins de {fewest} personnes, dans chaque catégorie.")
    String officerTold(int fewest);

    @Message(
            "Ce qui n’est pas dit : qui est compté, combien de personnes il y a en tout, ni les groupes trop petits. Une ligne n’est partagée en deux que si les deux moitiés peuvent être publiées : aucune différence de deux lignes ne donne donc un petit groupe.")
    String officerNotTold();

    @Message(
            "Pourquoi un tirage au sort : un conseiller connaît les personnes qu’il suit, mais pas celles qui sont tirées. Il ne peut donc pas les retirer d’un total pour trouver les autres. Chaque tableau a son propre tirage. La clé du tirage n’est publiée nulle part.")
    String officerLots();

    @Message(
            "Une personne compte dans un seul trimestre, puis une fois pour sa progression. Qui retire son accord ou demande l’effacement avant le calcul n’est pas compté. Après le calcul, les chiffres restent : ils ne disent rien d’une personne.")
    String officerOnce();
}
