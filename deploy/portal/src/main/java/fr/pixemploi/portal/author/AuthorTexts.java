package fr.pixemploi.portal.author;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages of authors say. */
@MessageBundle("author")
public interface AuthorTexts {
    @Message("Proposer une question")
    String propose();

    @Message(
            "Une question est un fichier YAML. « Vérifier » ne garde rien : lisez les remarques, corrigez, puis enregistrez.")
    String proposeHint();

    @Message("Propositions en cours")
    String proposals();

    @Message("Aucune remarque")
    String noFinding();

    @Message("Aucune proposition.")
    String noProposal();

    @Message("Questions publiées")
    String published();

    @Message("Compétence")
    String competence();

    @Message("Niveau")
    String level();

    @Message("Filtrer")
    String filter();

    @Message("Question")
    String question();

    @Message("Ce qu’elle demande")
    String skill();

    @Message("Rien avec ces filtres.")
    String nothing();

    @Message("La suite")
    String more();

    @Message("Aperçu")
    String preview();

    @Message("Fichier de la question")
    String file();

    @Message("La réponse attendue n’est jamais montrée ici. Qui change une question écrit sa réponse à nouveau.")
    String withheld();

    @Message("Remarques")
    String findingsTitle();

    @Message("Changer")
    String change();

    @Message("Enregistrer la proposition")
    String save();

    @Message("Vérifier")
    String check();

    @Message("Je veux retirer cette proposition.")
    String sure();

    @Message("Retirer")
    String withdraw();

    @Message("changée le {moment}")
    String changed(String moment);

    @Message("{#if count == 1}1 remarque{#else}{count} remarques{/if}")
    String findings(Integer count);

    @Message("Compétence {competence}, niveau {level}.")
    String about(String competence, Integer level);

    @Message("Dans « {place} » :")
    String at(String place);

    @Message("{#switch code}{#case 'error'}À corriger{#case 'warning'}À revoir{#else}{code}{/switch}")
    String severity(String code);

    @Message(
            "{#switch code}{#case 'integer'}il faut un nombre entier, sans guillemets.{#case 'number'}il faut un nombre, sans guillemets.{#case 'string'}il faut un texte ; un nombre se met alors entre guillemets.{#case 'boolean'}il faut oui ou non, écrit true ou false.{#case 'array'}il faut une liste, entre crochets.{#case 'object'}il faut des champs, un par ligne.{#else}il faut une valeur d’un autre type.{/switch}")
    String typeWanted(String code);
}
