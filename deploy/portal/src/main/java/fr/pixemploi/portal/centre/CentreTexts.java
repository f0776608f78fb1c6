package fr.pixemploi.portal.centre;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What a centre's pages say, in French; English is in {@code messages/centre_en.properties}. */
@MessageBundle("centre")
public interface CentreTexts {
    @Message("Centre de certification")
    String title();

    @Message("Choisissez un centre")
    String choose();

    @Message("Vous n’êtes responsable d’aucun centre.")
    String none();

    @Message("Journée")
    String navDay();

    @Message("Sessions")
    String navSessions();

    @Message("Ouvrir une session")
    String navOpen();

    @Message("Importer un tableau")
    String navImport();

    @Message("Candidats")
    String navCandidates();

    @Message("Préparer")
    String navPrepare();

    @Message("Réservations")
    String navBookings();

    @Message("Jour de l’examen")
    String navExamDay();

    @Message("Finaliser")
    String navClosing();

    @Message("Certif’Pro")
    String navCertifpro();

    @Message("Cette session")
    String sessionNav();

    @Message("Le {day}")
    String dayOf(String day);

    @Message("Voir un autre jour")
    String chooseDay();

    @Message("Afficher")
    String show();

    @Message("Pas de session ce jour.")
    String noSession();

    @Message("Pas encore de session.")
    String noSessionAtAll();

    @Message("Toutes les sessions")
    String allSessions();

    @Message("Les plus anciennes d’abord.")
    String sessionsHint();

    @Message("Ouvrir une session")
    String openSession();

    @Message("Page suivante")
    String more();

    @Message("Inscrits : {count}")
    String enrolled(Integer count);

    @Message("Autorisés : {count}")
    String authorised(Integer count);

    @Message("Tests finis : {count}")
    String tested(Integer count);

    @Message("Résultats publiés : {count}")
    String published(Integer count);

    @Message("Alertes à traiter : {count}")
    String openAlerts(Integer count);

    @Message("À préparer")
    String toPrepare();

    @Message("À mettre en ordre")
    String notInOrder();

    @Message("À faire")
    String next();

    @Message("{what} : agrément jusqu’au {day}")
    String accredited(String what, String day);

    @Message("{what} : agrément sans date de fin")
    String accreditedOpen(String what);

    @Message("Demandez le renouvellement avant le {day}")
    String renewalBy(String day);

    @Message("pas en vigueur")
    String notInForce();

    @Message("Agréments")
    String accreditations();

    @Message("{#switch code}{#case 'pix'}Pix{#case 'clea-numerique'}CléA numérique{/switch}")
    String certification(String code);

    @Message(
            "{#switch code}{#case 'created'}Ouverte{#case 'cancelled'}Annulée{#case 'finalized'}Finalisée, au jury{#case 'in-process'}Examinée par le jury{#case 'processed'}Résultats publiés{/switch}")
    String status(String code);

    @Message("Session du {moment}")
    String sessionOf(String moment);

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

    @Message("Code d’accès des candidats")
    String accessCode();

    @Message("À écrire au tableau le jour de l’examen.")
    String accessCodeHint();

    @Message("Session annulée : {reason}")
    String cancelledBecause(String reason);

    @Message("Candidats")
    String candidates();

    @Message("Pas encore de candidat. Inscrivez-les un par un, ou avec un tableau.")
    String noCandidate();

    @Message("Inscrire un candidat")
    String enrol();

    @Message("Documents à imprimer")
    String papers();

    @Message("Feuille d’émargement (PDF)")
    String attendanceSheet();

    @Message("Liste de la salle, avec le code du jour (PDF)")
    String roomList();

    @Message("Tableau vide des candidats (ODS)")
    String candidateSheet();

    @Message("Convocation (PDF)")
    String convocation();

    @Message("Convocations")
    String convocations();

    @Message("Un e-mail part à chaque candidat qui a une adresse et qui n’est pas encore convoqué à cette date.")
    String convocationsHint();

    @Message("Envoyer les convocations")
    String convoke();

    @Message("Date, lieu et salle")
    String when();

    @Message("Possible tant que personne n’est entré en salle. Renvoyez ensuite les convocations.")
    String whenHint();

    @Message("Enregistrer")
    String save();

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

    @Message("Raison")
    String reason();

    @Message("Je confirme")
    String sure();

    @Message("Demandes de places")
    String bookings();

    @Message("Aucune demande.")
    String noBooking();

    @Message("Demandé le {moment}")
    String booked(String moment);

    @Message("À répondre avant le {moment}")
    String lapses(String moment);

    @Message("Accepter")
    String accept();

    @Message("Refuser")
    String decline();

    @Message("Raison du refus, que la personne lira")
    String declineReason();

    @Message("Demande close, nom effacé")
    String somebody();

    @Message(
            "{#switch code}{#case 'waiting'}En attente{#case 'accepted'}Acceptée{#case 'declined'}Refusée{#case 'withdrawn'}Retirée par la personne{#case 'lapsed'}Délai passé{#case 'cancelled'}Session annulée{/switch}")
    String booking(String code);

    @Message("Surveillants sans compte")
    String dayCode();

    @Message("Ils entrent avec ces deux codes, à cette adresse. Ne les montrez pas aux candidats.")
    String dayCodeHint();

    @Message("Numéro de session")
    String sessionNumber();

    @Message("Code du jour")
    String code();

    @Message("Ouvrir la page des surveillants")
    String door();

    @Message("Changer le code du jour")
    String renew();

    @Message("Les surveillants déjà entrés devront entrer à nouveau.")
    String renewHint();

    @Message("Voir la salle en direct")
    String toRoom();

    @Message("Incidents")
    String incidents();

    @Message("Aucun incident noté.")
    String noIncident();

    @Message("Pour le jury")
    String forJury();

    @Message("Venu de la salle")
    String fromRoom();

    @Message("Candidat n° {number}")
    String candidateNumber(Integer number);

    @Message("Question {number}")
    String question(Integer number);

    @Message("Retirer")
    String remove();

    @Message("Noter un incident")
    String noteIncident();

    @Message("Ce qui s’est passé")
    String category();

    @Message("Candidat concerné")
    String candidate();

    @Message("Personne en particulier")
    String nobody();

    @Message("Précisions")
    String words();

    @Message("Obligatoires pour certains incidents.")
    String wordsHint();

    @Message("Noter")
    String note();

    @Message("Finaliser la session")
    String closing();

    @Message("À vérifier")
    String checklist();

    @Message("Fait")
    String done();

    @Message("À faire")
    String toDo();

    @Message("Régler ce point")
    String mend();

    @Message("Candidats absents")
    String absences();

    @Message("N° {number}, {name}")
    String absenceOf(Integer number, String name);

    @Message("Pourquoi le test n’a pas été passé")
    String absenceReason();

    @Message("Déclaration")
    String declaration();

    @Message("La feuille d’émargement est signée")
    String attendanceSigned();

    @Message("Déclaré le {day}")
    String declaredBy(String day);

    @Message("Commentaire")
    String comment();

    @Message("Un incident se note à part, avec sa catégorie.")
    String commentHint();

    @Message("Finaliser et remettre au jury")
    String finalise();

    @Message("Après cela, le centre ne peut plus rien changer.")
    String finaliseHint();

    @Message(
            "Cette session a lieu le {moment}. Après l’examen, cette page montre ce qu’il reste à faire : absences, incidents, feuille d’émargement.")
    String closingLater(String moment);

    @Message("Réglez d’abord tous les points.")
    String heldUp();

    @Message("Résultats attendus le {day}")
    String expectedOn(String day);

    @Message("Importer un tableau")
    String importTitle();

    @Message(
            "Sessions et candidats dans un seul fichier. Il est d’abord vérifié : rien n’est inscrit avant votre accord.")
    String importHint();

    @Message("Télécharger le modèle (CSV)")
    String template();

    @Message("Le modèle ODS d’une seule session est sur la page de la session.")
    String templateSheet();

    @Message("Fichier CSV ou ODS")
    String file();

    @Message("Vérifier le fichier")
    String check();

    @Message("Votre fichier")
    String brought();

    @Message(
            "{#switch code}{#case 'receiving'}Réception en cours{#case 'received'}Reçu{#case 'checking'}Vérification en cours{#case 'checked'}Vérifié{#case 'applying'}Inscription en cours{#case 'done'}Terminé{#case 'refused'}Refusé{/switch}")
    String importState(String code);

    @Message("Lignes")
    String rows();

    @Message("Candidats inscrits")
    String made();

    @Message("Candidats déjà inscrits")
    String knownRows();

    @Message("Erreurs")
    String faults();

    @Message("Ligne")
    String line();

    @Message("Le fichier est bon. Inscrire maintenant ?")
    String toApply();

    @Message("Inscrire les candidats")
    String apply();

    @Message("Ne rien faire de ce fichier")
    String drop();

    @Message("Corrigez ces lignes dans votre fichier, puis envoyez-le à nouveau. Rien n’a été inscrit.")
    String notRight();

    @Message("Voir où ça en est")
    String refresh();

    @Message("Envoyer un autre fichier")
    String again();

    @Message("Candidats à inscrire")
    String toBeMade();
}
