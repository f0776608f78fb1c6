package fr.pixemploi.portal.centre.candidate;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages of a candidate say to the centre, in French; English is in {@code messages/candidate_en.properties}. */
@MessageBundle("candidate")
public interface CandidateTexts {
    @Message("Inscrire un candidat")
    String enrolTitle();

    @Message("Identité")
    String identity();

    @Message("Prénom")
    String firstName();

    @Message("Nom de naissance")
    String lastName();

    @Message("Nom d’usage")
    String usageName();

    @Message("S’il est différent.")
    String usageNameHint();

    @Message("Sexe")
    String sex();

    @Message("Femme")
    String female();

    @Message("Homme")
    String male();

    @Message("Date de naissance")
    String birthDate();

    @Message("Ville de naissance")
    String birthCity();

    @Message("Code postal de naissance")
    String birthPostalCode();

    @Message("Code INSEE de naissance")
    String birthInseeCode();

    @Message("L’un des deux codes suffit. Né à l’étranger : le code INSEE, qui commence par 99.")
    String birthCodeHint();

    @Message("Pays de naissance")
    String birthCountry();

    @Message("E-mails")
    String contact();

    @Message("Pour la convocation")
    String convocationEmail();

    @Message("Qui d’autre reçoit les résultats")
    String resultRecipientEmail();

    @Message("Par exemple un conseiller, si le candidat le souhaite.")
    String resultRecipientHint();

    @Message("Votre référence")
    String externalId();

    @Message("Celle de votre logiciel. Jamais un numéro de sécurité sociale.")
    String externalIdHint();

    @Message("Aménagements")
    String arranged();

    @Message("Temps majoré, en pourcentage")
    String extraTime();

    @Message("Peut quitter la page d’une question")
    String noFocusRule();

    @Message("Peut écouter les questions")
    String readAloud();

    @Message("Peut faire des pauses")
    String breaks();

    @Message(
            "{#switch code}{#case 'screen-reader'}Utilise un lecteur d’écran{#case 'keyboard-only'}Utilise seulement le clavier{#case 'no-colour'}Questions sans couleurs à distinguer{#case 'no-sound'}Questions sans son{/switch}")
    String need(String code);

    @Message("Justificatif vu")
    String evidence();

    @Message("Qui l’a vu et quand, jamais ce qu’il dit.")
    String evidenceHint();

    @Message("Vu par")
    String seenBy();

    @Message("Vu le")
    String seenOn();

    @Message("Certifications")
    String certifications();

    @Message("Passe aussi CléA numérique")
    String clea();

    @Message("Tarif de la part Pix")
    String billing();

    @Message("Non précisé")
    String billingNone();

    @Message("{#switch code}{#case 'free'}Gratuite{#case 'paid'}Payante{#case 'prepaid'}Prépayée{/switch}")
    String bill(String code);

    @Message("Code de prépaiement")
    String prepaymentCode();

    @Message("SIRET/numéro de facture, seulement pour Prépayée.")
    String prepaymentHint();

    @Message("Inscrire")
    String enrol();

    @Message(
            "{#switch code}{#case 'enrolled'}Inscrit{#case 'cancelled'}Annulé{#case 'authorised'}Autorisé à démarrer{#case 'tested'}Test fini{#case 'published'}Résultat publié{/switch}")
    String state(String code);

    @Message("{#switch code}{#case 'validated'}Validée{#case 'rejected'}Refusée{#case 'cancelled'}Annulée{/switch}")
    String result(String code);

    @Message("Candidat n° {number}")
    String number(Integer number);

    @Message("Deux candidats ont le même compte. Voyez-le dans la salle.")
    String contested();

    @Message("Une correction d’identité attend le jury.")
    String identityWaits();

    @Message("Corriger")
    String correct();

    @Message("Possible tant que le candidat n’est pas entré en salle. Un champ vidé garde son ancienne valeur.")
    String correctHint();

    @Message("Déplacer vers une autre session")
    String move();

    @Message("Session")
    String moveTo();

    @Message("Déplacer")
    String moveGo();

    @Message("Le centre n’a pas d’autre session ouverte.")
    String noOther();

    @Message("Annuler l’inscription")
    String cancel();

    @Message("Ceci ne peut pas être défait. Le candidat reçoit un e-mail s’il a une adresse.")
    String cancelHint();

    @Message("Demander une correction d’identité")
    String askIdentity();

    @Message(
            "Le candidat est déjà entré en salle : c’est le jury qui corrige. Écrivez l’identité entière, comme elle doit être.")
    String askIdentityHint();

    @Message("Pourquoi")
    String askReason();

    @Message("Document vu")
    String document();

    @Message("Par exemple carte d’identité. Ni numéro ni copie.")
    String documentHint();

    @Message("Demander au jury")
    String ask();

    @Message("Demandes de correction")
    String corrections();

    @Message("Demandée le {day}")
    String asked(String day);

    @Message("{#switch code}{#case 'accepted'}Acceptée{#case 'refused'}Refusée{/switch}")
    String outcome(String code);

    @Message("En attente du jury")
    String waiting();

    @Message("Retirée")
    String withdrawn();

    @Message("Retirer la demande")
    String withdraw();

    @Message("Inscription annulée : {reason}")
    String cancelledBecause(String reason);

    @Message("Certif’Pro, pour CléA numérique")
    String certifproTitle();

    @Message("Candidats dont le résultat CléA numérique est validé, et ce que Certif’Pro demande d’eux.")
    String certifproHint();

    @Message("Personne à transmettre à Certif’Pro.")
    String certifproNone();

    @Message("SIRET du centre")
    String siret();

    @Message("14 chiffres, demandé par Certif’Pro.")
    String siretHint();

    @Message(
            "{#switch code}{#case 'proposed'}À envoyer{#case 'sent'}Envoyé{#case 'received'}Reçu par Certif’Pro{/switch}")
    String cleaState(String code);

    @Message("à envoyer à nouveau")
    String toldBefore();

    @Message("Il manque")
    String missing();

    @Message("Complet")
    String complete();

    @Message("Compléter")
    String complete2();

    @Message("Télécharger le fichier pour Certif’Pro (CSV)")
    String file();

    @Message("Avec les dossiers complets seulement. Dites ensuite ici ce qui est envoyé.")
    String fileHint();

    @Message("Dire où en sont des candidats")
    String step();

    @Message("Étape")
    String stepState();

    @Message("Depuis le")
    String stepOn();

    @Message("Enregistrer l’étape")
    String stepGo();

    @Message("Certif’Pro : {name}")
    String entryOf(String name);

    @Message(
            "{#switch code}{#case 'registrationStatus'}Situation à l’inscription{#case 'educationLevel'}Niveau d’études{#case 'origin'}Qui a fait la première démarche{#case 'funder'}Qui paie{#case 'email'}E-mail de la personne{#case 'phone'}Téléphone{#case 'address'}Adresse{#case 'addressMore'}Complément d’adresse{#case 'town'}Ville{#case 'postalCode'}Code postal{#case 'birthPostalCode'}Code postal de naissance{#case 'firstEvaluation'}Obtenu après la première évaluation{/switch}")
    String field(String code);

    @Message("Identité au jury")
    String identityToJury();

    @Message("Laissez vide s’il n’y en a aucun.")
    String extraTimeHint();
}
