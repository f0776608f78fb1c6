package fr.pixemploi.portal.adviser;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the lists of advisers say, in French; English is in {@code messages/adviser_en.properties}. */
@MessageBundle("adviser")
public interface AdviserTexts {
    @Message("Aujourd’hui")
    String navToday();

    @Message("Personnes suivies")
    String navPeople();

    @Message("Groupes")
    String navGroups();

    @Message("Inscrire une personne")
    String navRegister();

    @Message("Mon suivi")
    String navLabel();

    @Message("Où travaillez-vous maintenant ?")
    String chooseTitle();

    @Message("Qui a besoin de moi aujourd’hui")
    String today();

    @Message("Les plus urgents d’abord. Chaque personne est là pour une seule raison : la plus urgente.")
    String todayHint();

    @Message("Mes personnes")
    String mine();

    @Message("Toute la structure")
    String everybody();

    @Message("De qui ?")
    String whose();

    @Message("Aucune de vos personnes n’a besoin de vous aujourd’hui.")
    String nobodyMine();

    @Message("Personne n’a besoin de vous aujourd’hui.")
    String nobody();

    @Message("Voir toute la structure")
    String seeEverybody();

    @Message("depuis le {day}")
    String since(String day);

    @Message(
            "{#switch code}{#case 'open-sheet'}Ouvrir la fiche{#case 'talk-over-result'}Parler du résultat{#case 'remake-pathway'}Refaire le parcours{#case 'call'}Appeler{#case 'ask-for-sharing'}Demander le partage{#case 'offer-certification'}Proposer la certification{#case 'offer-equipment'}Proposer du matériel{#case 'invite-again'}Relancer{#else}Ouvrir{/switch}")
    String action(String code);

    @Message("Suite")
    String more();

    @Message("Personne d’une autre structure")
    String unnamed();

    @Message("Personnes suivies")
    String people();

    @Message("Personnes : {n}. Partagent un résultat : {shared}. Prêtes pour la certification : {ready}.")
    String counts(Long n, Long shared, Long ready);

    @Message("Mes listes")
    String myLists();

    @Message("Choisir les personnes")
    String filters();

    @Message("Nom ou numéro de dossier")
    String search();

    @Message("Une faute de frappe ne gêne pas.")
    String searchHint();

    @Message("Suivies par")
    String whoseFilter();

    @Message("Peu importe")
    String anybody();

    @Message("Moi")
    String me();

    @Message("Où en est la personne")
    String progressFilter();

    @Message(
            "{#switch code}{#case 'registered'}Inscrite, pas encore invitée{#case 'invited'}Invitée, pas encore entrée{#case 'joined'}Entrée, sans résultat partagé{#case 'done'}Résultat partagé{#else}Autre{/switch}")
    String progress(String code);

    @Message("Partage")
    String sharedFilter();

    @Message("Partage un résultat")
    String sharedYes();

    @Message("Ne partage rien")
    String sharedNo();

    @Message("Parcours")
    String pathwayFilter();

    @Message(
            "{#switch code}{#case 'none'}Sans parcours{#case 'proposed'}Parcours proposé{#case 'accepted'}Parcours accepté{#case 'in-progress'}Parcours en cours{#case 'to-remake'}Parcours à refaire{#case 'completed'}Parcours terminé{#case 'declined'}Parcours refusé{#case 'abandoned'}Parcours arrêté{#case 'replaced'}Parcours remplacé{#else}Parcours{/switch}")
    String pathway(String code);

    @Message("Niveau attendu à la certification")
    String bandFilter();

    @Message(
            "{#switch code}{#case 'below-novice'}Avant novice{#case 'novice'}Novice{#case 'independent'}Indépendant{#case 'advanced'}Avancé{#case 'expert'}Expert{#else}Autre{/switch}")
    String band(String code);

    @Message("Certification")
    String readyFilter();

    @Message("Prête pour l’examen")
    String readyYes();

    @Message("Il manque à la maison")
    String lacksFilter();

    @Message(
            "{#switch code}{#case 'computer'}Un ordinateur{#case 'smartphone'}Un smartphone{#case 'connection'}Une connexion{#case 'printer'}Une imprimante{#else}Autre{/switch}")
    String lacks(String code);

    @Message("Groupe")
    String groupFilter();

    @Message("Rien n’a bougé depuis le")
    String idleFilter();

    @Message("Afficher")
    String show();

    @Message("Tout afficher")
    String clear();

    @Message("Garder cette liste")
    String keepList();

    @Message("La liste garde les filtres, pas les personnes : elle est toujours à jour.")
    String keepListHint();

    @Message("Nom de la liste")
    String listName();

    @Message("Retirer la liste {name}")
    String dropList(String name);

    @Message("Retirer")
    String remove();

    @Message("Aucune personne ne correspond à ces filtres.")
    String nobodyFound();

    @Message("Certifiée")
    String certified();

    @Message("Traitement limité")
    String restricted();

    @Message("étapes faites : {done} sur {total}")
    String steps(Integer done, Integer total);

    @Message("Entretien le {moment}")
    String interviewOn(String moment);

    @Message("Sans référent")
    String noReferentTag();

    @Message("Inscrire une personne")
    String registerTitle();

    @Message("Seuls le prénom et le nom sont nécessaires. N’écrivez jamais de numéro de sécurité sociale.")
    String registerHint();

    @Message("Prénom")
    String firstName();

    @Message("Nom")
    String lastName();

    @Message("Date de naissance")
    String birthDate();

    @Message("E-mail")
    String email();

    @Message("Téléphone")
    String phone();

    @Message("Numéro de dossier chez vous")
    String externalId();

    @Message("Le numéro de votre logiciel de suivi. Laissez vide s’il n’y en a pas.")
    String externalIdHint();

    @Message("Inscrire")
    String register();
}
