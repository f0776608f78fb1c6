package fr.pixemploi.portal.manager;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What managers read of staff, structures and files, in French; English is in {@code messages/steering_en.properties}. */
@MessageBundle("steering")
public interface SteeringTexts {
    @Message("Pilotage")
    String navLabel();

    @Message("Campagnes")
    String navCampaigns();

    @Message("Personnes suivies")
    String navPeople();

    @Message("Équipe")
    String navStaff();

    @Message("Structures")
    String navStructures();

    @Message("Fichiers")
    String navFiles();

    @Message("Équipe")
    String staff();

    @Message("Qui travaille dans cette structure, et avec quels rôles.")
    String staffHint();

    @Message(
            "{#switch code}{#case 'adviser'}Conseil{#case 'manager'}Pilotage{#case 'invigilator'}Surveillance d’examen{#case 'centre-manager'}Gestion du centre{#else}Autre{/switch}")
    String role(String code);

    @Message(
            "{#switch code}{#case 'wished'}en préparation{#case 'offered'}attend son accord{#case 'done'}actif{#case 'failed'}n’a pas marché{#else}en attente{/switch}")
    String membership(String code);

    @Message(
            "{#switch code}{#case 'not-reached'}Le service des comptes ne répond pas. Un nouvel essai se fait tout seul.{#case 'address-not-verified'}L’adresse e-mail n’a pas été vérifiée.{#case 'account-gone'}Le compte n’existe plus.{#case 'too-many-groups'}Ce compte a trop de rôles.{#case 'refused'}Le service des comptes a refusé.{#else}Une difficulté, à voir avec votre support.{/switch}")
    String trouble(String code);

    @Message("prend fin")
    String ending();

    @Message("Absence du {from} au {until}")
    String absent(String from, String until);

    @Message("Personne pour le moment.")
    String noStaff();

    @Message("Inviter un ou une collègue")
    String invite();

    @Message(
            "La personne reçoit un e-mail pour choisir son mot de passe. Si elle a déjà un compte, elle dit d’abord oui.")
    String inviteHint();

    @Message("E-mail professionnel")
    String email();

    @Message("Prénom")
    String firstName();

    @Message("Nom")
    String lastName();

    @Message("Rôles")
    String roles();

    @Message("Inviter")
    String inviteButton();

    @Message("Noter un départ")
    String departure();

    @Message("Départ de {name}")
    String departureOf(String name);

    @Message(
            "Tous ses rôles ici prennent fin, et ses dossiers passent à un ou une collègue, d’un seul coup. On ne peut pas revenir en arrière.")
    String departureHint();

    @Message("À qui vont ses dossiers ?")
    String handOver();

    @Message("À personne : il n’y a pas de dossier")
    String handOverNobody();

    @Message("Je confirme ce départ")
    String departureSure();

    @Message("Toute l’équipe")
    String backStaff();

    @Message("Structures")
    String structures();

    @Message(
            "{#switch code}{#case 'agency'}Agence{#case 'mission-locale'}Mission locale{#case 'e2c'}École de la 2e chance{#case 'epide'}Établissement pour l’insertion dans l’emploi{#case 'sma-regiment'}Régiment du service militaire adapté{#case 'snu-centre'}Centre du service national universel{#case 'cap-emploi'}Cap emploi{#case 'departement'}Département{#case 'training-body'}Organisme de formation{#case 'certification-centre'}Centre de certification{#else}Structure{/switch}")
    String kind(String code);

    @Message("Fuseau horaire")
    String timeZone();

    @Message("SIRET")
    String siret();

    @Message("Département")
    String department();

    @Message("Région")
    String region();

    @Message("Ferme le {day}")
    String closedOn(String day);

    @Message("Structure d’essai, avec des personnes inventées")
    String sandbox();

    @Message("Structures rattachées")
    String below();

    @Message("Aucune structure rattachée.")
    String noBelow();

    @Message("Suite")
    String more();

    @Message("Fichiers")
    String files();

    @Message("Apporter un fichier")
    String bring();

    @Message(
            "CSV en UTF-8 (points-virgules ou virgules), ou tableur OpenDocument (.ods). Le fichier est d’abord vérifié : rien n’est enregistré avant votre accord.")
    String bringHint();

    @Message("Que contient le fichier ?")
    String what();

    @Message(
            "{#switch code}{#case 'beneficiaries'}Des personnes{#case 'structures'}Des structures{#else}Autre{/switch}")
    String whatKind(String code);

    @Message(
            "Colonnes pour des personnes : identifiant, prenom, nom (nécessaires), date_naissance, courriel, telephone, structure.")
    String columnsPeople();

    @Message(
            "Colonnes pour des structures : reference, nom, type, fuseau (nécessaires), rattachement, siret, departement, region.")
    String columnsStructures();

    @Message("Fichier")
    String file();

    @Message("Vérifier le fichier")
    String check();

    @Message("Votre fichier")
    String importTitle();

    @Message(
            "{#switch code}{#case 'receiving'}Le fichier arrive.{#case 'received'}Le fichier est arrivé, il attend d’être vérifié.{#case 'checking'}Vérification en cours.{#case 'checked'}Le fichier est bon. Rien n’est encore enregistré.{#case 'applying'}Enregistrement en cours.{#case 'done'}C’est fait.{#case 'refused'}Le fichier a des erreurs. Rien n’a été enregistré.{#else}En cours.{/switch}")
    String state(String code);

    @Message("Lignes : {n}")
    String rows(Integer n);

    @Message("Nouveaux : {n}")
    String made(Integer n);

    @Message("Déjà là, inchangés : {n}")
    String known(Integer n);

    @Message("Erreurs : {n}")
    String faultCount(Integer n);

    @Message("Erreurs à corriger")
    String faults();

    @Message("Ligne")
    String line();

    @Message("Colonne")
    String column();

    @Message("Ce qui ne va pas")
    String problem();

    @Message("Mettre à jour")
    String reload();

    @Message("Enregistrer ces lignes")
    String apply();

    @Message("Abandonner ce fichier")
    String cancel();

    @Message("Emporter un tableau")
    String take();

    @Message(
            "Toutes les personnes suivies, avec ce qu’elles partagent. Chaque personne dont un résultat s’y trouve le voit.")
    String takeHint();

    @Message("Personnes suivies (CSV)")
    String csv();

    @Message("Personnes suivies (tableur)")
    String ods();

    @Message("Tous les fichiers")
    String backFiles();
}
