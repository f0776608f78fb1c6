package fr.pixemploi.portal.person;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the person's pages say, in French; easy French and English are in {@code messages/person_*.properties}. */
@MessageBundle("person")
public interface PersonTexts {
    @Message("Accueil")
    String navSpace();

    @Message("Tests")
    String navTests();

    @Message("Résultats")
    String navResults();

    @Message("Parcours")
    String navPathways();

    @Message("Certification")
    String navCertification();

    @Message("Partages")
    String navSharing();

    @Message("Messages")
    String navMessages();

    @Message("Mes données")
    String navData();

    @Message("Entrer avec un code")
    String joinTitle();

    @Message("Votre conseiller vous a donné un code, sur papier, par e-mail ou par SMS.")
    String joinHint();

    @Message("Votre code")
    String joinCode();

    @Message("Recopiez-le comme il est écrit. Les tirets et les majuscules ne comptent pas.")
    String joinCodeHint();

    @Message("Après le code, vous vous connectez. Il ne faudra pas le taper une deuxième fois.")
    String joinLogin();

    @Message("Mon espace")
    String spaceTitle();

    @Message("Vous n’avez pas encore de dossier")
    String noFile();

    @Message("Avec le code de votre conseiller, votre compte est relié à votre dossier, et vous pouvez commencer.")
    String noFileHint();

    @Message("Nous préparons votre espace. Cela prend quelques secondes : rechargez la page.")
    String preparing();

    @Message("On vous demande de partager vos résultats")
    String asked();

    @Message("Lire et répondre")
    String askedAnswer();

    @Message("Vous avez un test commencé")
    String openTest();

    @Message("Continuer mon test")
    String openTestGo();

    @Message("Faire un test")
    String newTest();

    @Message("Il dure de 20 à 40 minutes. Vous pouvez faire une pause.")
    String newTestHint();

    @Message("Commencer un test")
    String newTestGo();

    @Message("Résultat d’un test")
    String resultOf();

    @Message("Pas encore de résultat.")
    String noResult();

    @Message("Pas encore de parcours.")
    String noPathway();

    @Message("Votre inscription à une certification")
    String candidacy();

    @Message("Pas d’inscription.")
    String noCandidacy();

    @Message("Code du test")
    String campaignCode();

    @Message("Il est sur votre invitation, par exemple PXEMPR346.")
    String campaignCodeHint();

    @Message("Faire d’abord le diagnostic de départ")
    String diagnosis();

    @Message("Quelques questions et trois petits exercices, en 5 minutes.")
    String diagnosisHint();

    @Message("Mes tests")
    String myTests();

    @Message("Fini")
    String testEnded();

    @Message("À continuer")
    String testOpen();

    @Message("Vous n’avez pas encore fait de test.")
    String noTest();

    @Message("Commencer le test")
    String begin();

    @Message("Ce test est fermé. Demandez un autre code à votre conseiller.")
    String campaignClosed();

    @Message("Votre résultat")
    String resultTitle();

    @Message("Ce que vous savez bien faire")
    String strengths();

    @Message("Ce que vous pouvez apprendre maintenant")
    String nextToLearn();

    @Message("Voir des formations pour moi")
    String toPathways();

    @Message("Partager avec mon conseiller")
    String toSharing();

    @Message("Garder en PDF")
    String toDocument();

    @Message("Vos niveaux")
    String levels();

    @Message("Vos niveaux par domaine. La liste qui suit dit les mêmes niveaux.")
    String radar();

    @Message("Qui a lu")
    String whoRead();

    @Message("Personne n’a encore lu.")
    String nobodyRead();

    @Message("Ce que veut dire partager")
    String noticeTitle();

    @Message("Pendant")
    String howLong();

    @Message("Oui, je partage")
    String yes();

    @Message("Non")
    String no();

    @Message("Vous partagez avec")
    String given();

    @Message("Arrêter de partager")
    String stop();

    @Message("Fini")
    String over();

    @Message("Vous ne partagez vos résultats avec personne.")
    String nothingGiven();

    @Message("Bonjour {name}")
    String hello(String name);

    @Message(
            "{#if seen == 0}Il est commencé.{#else if seen == 1}Vous avez déjà vu 1 question. Votre réponse est gardée.{#else}Vous avez déjà vu {seen} questions. Vos réponses sont gardées.{/if}")
    String openTestHint(int seen);

    @Message("{#if total == 1}{done} étape faite sur 1{#else}Étapes faites : {done} sur {total}{/if}")
    String stepsDone(Integer done, Integer total);

    @Message("Test du {day}")
    String testOn(String day);

    @Message("Environ {minutes} minutes.")
    String campaignMinutes(Integer minutes);

    @Message("{total} questions au plus.")
    String campaignTotal(Integer total);

    @Message(
            "Le niveau 1 est celui des premiers gestes, le niveau 3 celui des gestes courants, le niveau {top} celui des experts.")
    String levelsHint(int top);

    @Message("niveau {level} sur {top}")
    String level(int level, int top);

    @Message("à découvrir")
    String noLevel();

    @Message("D’après ce bilan, vous pouvez vous inscrire à une certification.")
    String mayEnrol();

    @Message(
            "D’après ce bilan, vous êtes prêt pour une certification. C’est une estimation. Vous pouvez vous y inscrire.")
    String readyForCertification();

    @Message("{name} vous demande de partager")
    String askedBy(String name);

    @Message("{count} mois")
    String months(int count);

    @Message("jusqu’au {day}")
    String until(String day);

    @Message(
            "Nous ne connaissons pas ce code de test. Vérifiez-le. Le code de votre conseiller pour relier votre dossier se tape sur une autre page, juste en dessous.")
    String unknownCode();

    @Message("Vous n’avez pas de code ? Demandez-le à votre conseiller.")
    String noCode();

    @Message("J’ai un code pour relier mon dossier")
    String adviserCode();

    @Message("J’ai un code de test, comme PXEMPR346")
    String testCode();

    @Message("C’était un test de certification : voir où en est le résultat")
    String certificationTest();
}
