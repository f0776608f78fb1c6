package fr.pixemploi.portal.person.diagnosis;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What stands around the entry diagnosis, in French; its questions are the service's. */
@MessageBundle("diagnosis")
public interface DiagnosisTexts {
    @Message("Diagnostic de départ")
    String title();

    @Message(
            "Quelques questions et trois petits exercices, en 5 minutes. Ce n’est pas un examen. Après, vous savez par où commencer.")
    String hint();

    @Message("Vous êtes en ce moment sur")
    String device();

    @Message("un téléphone")
    String device_phone();

    @Message("une tablette")
    String device_tablet();

    @Message("un ordinateur")
    String device_computer();

    @Message("Ce qu’il vous faut (si besoin)")
    String needs();

    @Message("J’utilise un lecteur d’écran")
    String need_screen_reader();

    @Message("J’utilise seulement le clavier")
    String need_keyboard_only();

    @Message("Je ne distingue pas les couleurs")
    String need_no_colour();

    @Message("Je n’ai pas le son")
    String need_no_sound();

    @Message("Commencer le diagnostic")
    String begin();

    @Message("Continuer mon diagnostic")
    String goOn();

    @Message("Mes diagnostics")
    String mine();

    @Message("Diagnostic du {day}")
    String on(String day);

    @Message("Commencé")
    String status_open();

    @Message("Fini")
    String status_completed();

    @Message("Arrêté")
    String status_abandoned();

    @Message("Question {number} sur {total}")
    String question(int number, int total);

    @Message("Question suivante")
    String next();

    @Message("Vos réponses")
    String answers();

    @Message("Changer")
    String change();

    @Message("Exercice {number} : {title}")
    String task(Integer number, String title);

    @Message(
            "L’exercice a besoin de JavaScript dans votre navigateur. Sans lui, finissez ici : l’exercice compte comme pas fait, et jamais comme raté.")
    String needsScript();

    @Message("Votre connexion est finie. Vos réponses sont gardées.")
    String loginOver();

    @Message("Se connecter et continuer")
    String loginAgain();

    @Message("Ceci n’a pas été enregistré. Attendez un peu, puis validez encore.")
    String notKept();

    @Message("C’est tout. Voyez maintenant par où commencer.")
    String allDone();

    @Message("Voir le résultat")
    String seeResult();

    @Message("Finir maintenant")
    String endNow();

    @Message(
            "Une question sans réponse compte comme « Je ne sais pas », un exercice sans réponse comme pas fait. Après, on ne peut plus changer.")
    String endHint();

    @Message("Par où commencer")
    String advice();

    @Message("Faire le test en entier")
    String route_full_test();

    @Message("déjà dans votre dossier")
    String saidBefore();

    @Message("Ce qui est déjà dans votre dossier")
    String known();

    @Message("Nous ne vous le demandons pas. Si ce n’est plus vrai, changez-le.")
    String knownHint();

    @Message("Vos réponses, que votre conseiller lira aussi")
    String answersShared();

    @Message("Faire le test en agence, seul")
    String aloneInAgency();

    @Message("Frein numérique : aucun.")
    String obstacle_none();

    @Message("Frein numérique : moyen.")
    String obstacle_medium();

    @Message("Frein numérique : fort.")
    String obstacle_strong();

    @Message("Faire le test avec quelqu’un à côté de vous")
    String route_assisted_test();

    @Message("D’abord se faire aider par un médiateur numérique")
    String route_mediation_first();

    @Message("Demandez à votre conseiller qui peut vous aider, et où, près de chez vous.")
    String whoHelps();

    @Message("Aller au test")
    String toTest();

    @Message("Ce que lirait votre conseiller")
    String forAdviser();

    @Message("Vos exercices")
    String tasks();

    @Message("Réussi")
    String outcome_succeeded();

    @Message("Réussi en partie")
    String outcome_partly();

    @Message("Pas encore")
    String outcome_failed();

    @Message("Vous avez répondu « Je ne sais pas »")
    String outcome_do_not_know();

    @Message("Pas essayé")
    String outcome_not_tried();

    @Message("Partager ce diagnostic")
    String share();

    @Message("Avec")
    String shareWith();

    @Message("Pour")
    String sharePurpose();

    @Message("Vous pouvez arrêter de partager quand vous voulez, dans « Partages ».")
    String shareHint();

    @Message(
            "Votre conseiller lit aussi si le numérique est un frein pour vous : voyez « Ce que lirait votre conseiller ».")
    String shareTells();

    @Message("Partager")
    String shareGo();

    @Message("Vous vous êtes arrêté avant de répondre. Vous pouvez recommencer quand vous voulez.")
    String abandoned();
}
