package fr.pixemploi.portal.manager.campaign;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What pages of campaigns say, in French; English is in {@code messages/campaigns_en.properties}. */
@MessageBundle("campaigns")
public interface CampaignTexts {
    @Message("Campagnes")
    String title();

    @Message("Quelle structure pilotez-vous maintenant ?")
    String chooseTitle();

    @Message("En cours")
    String open();

    @Message("Archivées")
    String archives();

    @Message("Lesquelles ?")
    String which();

    @Message("Nouvelle campagne")
    String newCampaign();

    @Message("Aucune campagne ici. Une campagne est un test que vous donnez à des personnes par un code.")
    String none();

    @Message(
            "{#switch code}{#case 'assessment'}Faire le point{#case 'profile-collection'}Collecte de profils{#case 'post-training'}Après une formation{#else}Test{/switch}")
    String kind(String code);

    @Message("Code : {code}")
    String codeIs(String code);

    @Message("jusqu’au {day}")
    String until(String day);

    @Message("à partir du {day}")
    String from(String day);

    @Message("archivée le {day}")
    String archivedOn(String day);

    @Message("créée le {day}")
    String madeOn(String day);

    @Message("Suite")
    String more();

    @Message("Choisir un modèle")
    String templates();

    @Message(
            "Un modèle fixe ce qui est mesuré et dans quelles limites. Vous changez ensuite le titre, la durée et les dates.")
    String templatesHint();

    @Message("Pour qui")
    String forWhom();

    @Message("D’où vient ce modèle")
    String provenance();

    @Message("Prendre ce modèle")
    String choose();

    @Message("Prendre ce modèle : {title}")
    String chooseOf(String title);

    @Message("Nouvelle campagne")
    String makeTitle();

    @Message("D’après le modèle : {title}")
    String fromTemplate(String title);

    @Message("Titre, que les personnes lisent")
    String name();

    @Message("Une ou deux phrases pour les personnes")
    String description();

    @Message("Niveau le plus haut demandé")
    String level();

    @Message("De {least} à {most} pour ce modèle.")
    String levelHint(Integer least, Integer most);

    @Message("Durée de réponse au plus, en minutes")
    String minutes();

    @Message("Ouverte à partir du")
    String opens();

    @Message("Ouverte jusqu’au")
    String closes();

    @Message("Laissez vide pour une campagne toujours ouverte.")
    String datesHint();

    @Message("Compétences mesurées")
    String competences();

    @Message("De {least} à {most} compétences. Toutes celles du modèle si rien n’est coché.")
    String competencesHint(Integer least, Integer most);

    @Message("Créer la campagne")
    String make();

    @Message("Donner la campagne")
    String give();

    @Message("Les personnes tapent ce code dans leur espace, ou scannent le code QR.")
    String giveHint();

    @Message("Adresse")
    String address();

    @Message("Code QR de la campagne")
    String qr();

    @Message("{n} minutes de réponse au plus")
    String minutesAre(Integer n);

    @Message("Jusqu’au niveau {n}")
    String upToLevel(Integer n);

    @Message("Résultats d’ensemble")
    String figures();

    @Message(
            "Les tests commencés et terminés comptent tout le monde, avant le {day} : les tests d’aujourd’hui seront comptés demain. Les niveaux comptent seulement les résultats partagés avec votre structure.")
    String figuresHint(String day);

    @Message("Du début au partage")
    String funnel();

    @Message(
            "{#switch code}{#case 'people'}Personnes venues{#case 'started'}Tests commencés{#case 'answered'}Avec une réponse au moins{#case 'completed'}Tests terminés{#case 'shared'}Résultats partagés{#else}Autre{/switch}")
    String step(String code);

    @Message("Nombre")
    String howMany();

    @Message("Étape")
    String stepHead();

    @Message("Part moyenne de ce qui est maîtrisé : {percent}")
    String mastery(String percent);

    @Message("Paliers atteints")
    String stages();

    @Message("Palier")
    String stage();

    @Message("Niveau moyen par compétence")
    String levels();

    @Message("Compétence")
    String competence();

    @Message("Niveau moyen")
    String mean();

    @Message("Résultats")
    String results();

    @Message("Semaine par semaine")
    String weeks();

    @Message("Semaine du")
    String week();

    @Message("Commencés")
    String started();

    @Message("Terminés")
    String completed();

    @Message("Les mêmes chiffres en tableau")
    String table();

    @Message(
            "Personne n’avait commencé cette campagne avant aujourd’hui. Les tests d’aujourd’hui seront comptés demain.")
    String nobody();

    @Message("Participations en CSV")
    String csv();

    @Message("Archiver la campagne")
    String archive();

    @Message("Plus personne ne pourra la commencer. Les résultats restent. On ne peut pas revenir en arrière.")
    String archiveHint();

    @Message("Je veux archiver cette campagne")
    String archiveSure();

    @Message("Toutes les campagnes")
    String back();

    @Message("Précision")
    String precision();

    @Message("Quand le test en sait assez, il s’arrête. Plus fin veut dire plus de questions.")
    String precisionHint();

    @Message(
            "{#switch code}{#case 'quick'}Rapide : un premier repère{#case 'usual'}Habituelle{#case 'fine'}Fine : un résultat plus sûr{#else}Autre{/switch}")
    String precise(String code);
}
