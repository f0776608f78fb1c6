package fr.pixemploi.portal.adviser.group;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What pages of groups say, in French; English is in {@code messages/group_en.properties}. */
@MessageBundle("group")
public interface GroupTexts {
    @Message("Groupes")
    String title();

    @Message("Aucun groupe pour le moment.")
    String none();

    @Message(
            "{#switch code}{#case 'promotion'}Promotion{#case 'section'}Section{#case 'workshop'}Atelier{#else}Groupe{/switch}")
    String kind(String code);

    @Message("à partir du {day}")
    String from(String day);

    @Message("jusqu’au {day}")
    String until(String day);

    @Message("{n} personnes")
    String people(Integer n);

    @Message("Nouveau groupe")
    String newGroup();

    @Message("Nom du groupe")
    String name();

    @Message("Sorte de groupe")
    String kindLabel();

    @Message("Début")
    String begins();

    @Message("Fin")
    String ends();

    @Message("Laissez vide si vous ne savez pas.")
    String endsHint();

    @Message("Créer le groupe")
    String form();

    @Message("Membres")
    String members();

    @Message("Personne dans ce groupe. Ajoutez des personnes ci-dessous, ou depuis leur page.")
    String noMember();

    @Message("Personne")
    String person();

    @Message("Retirer du groupe")
    String takeOut();

    @Message("Retirer du groupe : {name}")
    String takeOutOf(String name);

    @Message("Invitée")
    String invited();

    @Message("Test commencé")
    String begun();

    @Message("Test terminé")
    String doneTest();

    @Message("Pas encore invitée")
    String notInvited();

    @Message("Ajouter des personnes")
    String add();

    @Message("Numéros de dossier")
    String addLabel();

    @Message("Un par ligne. Ce sont les numéros de votre logiciel de suivi.")
    String addHint();

    @Message("Ajouter au groupe")
    String addButton();

    @Message("Ce que le groupe sait faire")
    String results();

    @Message("Seulement les résultats que les personnes partagent avec votre structure.")
    String resultsHint();

    @Message("Personne ne partage encore de résultat.")
    String noResults();

    @Message("Niveau moyen par domaine")
    String byTheme();

    @Message("Domaine")
    String theme();

    @Message("Niveau moyen")
    String mean();

    @Message("Personnes testées")
    String measured();

    @Message("Compétence")
    String competence();

    @Message("Niveau moyen par compétence")
    String byCompetence();

    @Message("{mean} sur {top}")
    String of(String mean, Integer top);

    @Message("Inviter le groupe à un test")
    String invite();

    @Message("Chaque personne reçoit le code de la campagne, par message ou sur un papier que vous imprimez.")
    String inviteHint();

    @Message("Campagne")
    String campaign();

    @Message(
            "Votre structure n’a pas encore de campagne ouverte. Une personne qui pilote la structure peut en créer une.")
    String noCampaign();

    @Message("Inviter tout le groupe")
    String inviteAll();

    @Message("Codes pour la borne")
    String kiosk();

    @Message("Pour faire passer le test sur place, sans compte. Trente personnes au plus à la fois.")
    String kioskHint();

    @Message("Qui ?")
    String who();

    @Message("Un conseiller aide les personnes ; leur résultat le dit.")
    String assisted();

    @Message("Faire la feuille de codes")
    String makeCodes();

    @Message("Feuille de codes")
    String sheetTitle();

    @Message("Imprimez cette page maintenant : les codes ne sont montrés qu’une fois. Ils valent jusqu’au {moment}.")
    String sheetOnce(String moment);

    @Message(
            "Cette feuille a déjà été montrée. Les codes ne sont gardés nulle part : retirez-la et faites-en une autre.")
    String sheetGone();

    @Message("Chaque code sert une fois, avec {n} essais.")
    String sheetTries(Integer n);

    @Message("Code")
    String code();

    @Message("continue un test commencé")
    String goesOn();

    @Message("Annuler tous ces codes")
    String withdraw();

    @Message("Revenir au groupe {name}")
    String backTo(String name);

    @Message("Ce qui est fait, personne par personne")
    String reportTitle();

    @Message("Invitation à la campagne {code}")
    String reportCampaign(String code);

    @Message("En cours : {done} sur {of}. Vous pouvez fermer cette page, le travail continue.")
    String running(Integer done, Integer of);

    @Message("Mettre à jour")
    String reload();

    @Message("Terminé.")
    String finished();

    @Message("Invitées : {done}. Déjà invitées : {already}. Pas possible : {refused}.")
    String totals(Integer done, Integer already, Integer refused);

    @Message(
            "{#switch code}{#case 'done'}Invitée{#case 'already'}Déjà invitée{#case 'refused'}Pas possible{#else}Autre{/switch}")
    String outcome(String code);

    @Message("Lesquelles ?")
    String which();

    @Message("Toutes")
    String all();

    @Message("Imprimer les papiers")
    String slips();

    @Message(
            "Trente papiers à la fois. La première feuille dit à qui donner chaque papier et reste chez vous. Des papiers imprimés avant ne valent plus.")
    String slipsHint();

    @Message("Après le papier numéro")
    String slipsAfter();

    @Message("Suite")
    String more();

    @Message("Tous les groupes")
    String groupsBack();

    @Message("Invitation à la campagne « {title} », code {code}")
    String reportCampaignNamed(String title, String code);

    @Message("Sur l’ordinateur de la borne, ouvrez cette adresse :")
    String sheetKiosk();

    @Message("Pour imprimer : touches Ctrl et P, ou le menu « Imprimer » du navigateur.")
    String sheetPrint();
}
