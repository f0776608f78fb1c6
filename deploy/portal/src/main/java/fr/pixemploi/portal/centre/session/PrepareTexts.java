package fr.pixemploi.portal.centre.session;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Where and when a session takes place, who holds it, and who may book. */
@MessageBundle("prepare")
public interface PrepareTexts {
    @Message("Lieu")
    String venue();

    @Message("Salle")
    String room();

    @Message("Date et heure de début")
    String startsAt();

    @Message("À l’heure du lieu.")
    String startsAtHint();

    @Message("Fuseau horaire")
    String timeZone();

    @Message("Europe/Paris pour la France métropolitaine.")
    String timeZoneHint();

    @Message("Un lieu que le centre utilise")
    String venueKept();

    @Message("Un autre lieu, à décrire ici")
    String venueNew();

    @Message("À remplir seulement si vous n’avez pas choisi de lieu dans la liste.")
    String venueNewHint();

    @Message("Nom du lieu")
    String venueName();

    @Message("Adresse")
    String venueAddress();

    @Message("Ville")
    String venueTown();

    @Message("Surveillants, sur la feuille d’émargement")
    String invigilators();

    @Message("Les noms, comme ils s’impriment.")
    String invigilatorsHint();

    @Message("Observations")
    String description();

    @Message("Ouvrir la session")
    String open();

    @Message("Date, lieu et salle")
    String when();

    @Message("Possible tant que personne n’est entré en salle. Renvoyez ensuite les convocations.")
    String whenHint();

    @Message("Organisation")
    String organisation();

    @Message("Noms des surveillants, un par ligne")
    String invigilatorNames();

    @Message("Ordinateurs dans la salle")
    String computers();

    @Message("Ceux de secours compris.")
    String computersHint();

    @Message("Candidats qui travaillent pour le centre")
    String ownStaff();

    @Message("La session est réservée au personnel du centre")
    String dedicated();

    @Message("Je déclare qu’aucun surveillant n’a formé un candidat depuis six mois")
    String nobodyTrained();

    @Message("Je déclare qu’aucun candidat n’est parent ou subordonné d’un surveillant")
    String noRelative();

    @Message(
            "{#switch code}{#case 'met'}Respectée{#case 'not-met'}Pas respectée{#case 'not-known'}À renseigner{/switch}")
    String duty(String code);

    @Message("Ouverture au public")
    String openToPublic();

    @Message(
            "Des personnes que le centre ne connaît pas peuvent demander une place. Vous acceptez ou refusez chaque demande.")
    String openToPublicHint();

    @Message("Places ouvertes")
    String places();

    @Message("0 ferme la session au public.")
    String placesHint();

    @Message("Places encore libres : {count}")
    String placesLeft(Integer count);

    @Message("Réservation possible jusqu’au")
    String until();

    @Message("Annuler la session")
    String cancelSession();

    @Message("Ceci ne peut pas être défait. Les candidats qui ont une adresse reçoivent un e-mail.")
    String cancelSessionHint();
}
