package fr.pixemploi.portal.shell;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What all pages say, in French; other languages are in {@code messages/shell_*.properties}. */
@MessageBundle("shell")
public interface ShellTexts {
    @Message("Pix Emploi")
    String site();

    @Message("Aller au contenu")
    String skip();

    @Message("Menu")
    String menu();

    @Message("Se connecter")
    String login();

    @Message("Se déconnecter")
    String logout();

    @Message("Langue")
    String language();

    @Message("Changer")
    String change();

    @Message("Retour")
    String back();

    @Message("Retour à l’accueil")
    String home();

    @Message("Rien n’est encore enregistré. Vérifiez ce que vous avez écrit.")
    String toMend();

    @Message(
            "Le service n’a pas répondu. Ce que vous avez écrit est gardé ici. Envoyez-le encore une fois : il ne sera pas compté deux fois.")
    String sendAgain();

    @Message("Cette partie ne répond pas en ce moment. Revenez dans quelques minutes. Vos données sont gardées.")
    String partAway();

    @Message("Cette page n’existe pas, ou elle n’est pas pour vous.")
    String notThere();

    @Message("Vérifiez l’adresse, ou repartez de l’accueil.")
    String notThereHint();

    @Message("Ce n’est pas possible")
    String refused();

    @Message("Cette page ne répond pas en ce moment")
    String away();

    @Message("Vos données sont gardées. Attendez quelques minutes, puis essayez encore.")
    String awayHint();

    @Message("Essayer encore")
    String tryAgain();

    @Message("Il y a eu une erreur chez nous")
    String broken();

    @Message("Ce n’est pas votre faute, et vos données sont gardées. Repartez de l’accueil.")
    String brokenHint();

    @Message("Il reste une étape")
    String loginOver();

    @Message("Vous êtes connecté. Ce que vous avez écrit est gardé, mais pas encore envoyé.")
    String keptForm();

    @Message("Envoyer maintenant")
    String sendNow();

    @Message("Revenir à la page sans envoyer")
    String dropForm();

    @Message("Vérifier un certificat")
    String verify();

    @Message("Mon espace")
    String mySpace();

    @Message("Mon suivi")
    String following();

    @Message("Pilotage")
    String steering();

    @Message("Centre de certification")
    String centre();

    @Message("Salle d’examen")
    String room();

    @Message("Jury")
    String jury();

    @Message("Questions")
    String questions();

    @Message("Exploitation")
    String operating();

    @Message("Faites le point sur vos compétences numériques")
    String welcome();

    @Message(
            "Un test de 20 à 40 minutes. Vous voyez ce que vous savez faire, et ce que vous pouvez apprendre. C’est gratuit.")
    String promise();

    @Message("Continuer")
    String goOn();

    @Message("J’ai un code")
    String haveCode();

    @Message("Comment ça se passe")
    String howItWorks();

    @Message("Vous répondez à des questions et à de petits exercices, sur ordinateur ou sur téléphone.")
    String step1();

    @Message("Vous lisez votre résultat, avec vos points forts. Vous décidez si votre conseiller peut le voir.")
    String step2();

    @Message("Vous recevez des propositions pour progresser près de chez vous.")
    String step3();

    @Message(
            "Les questions s’adaptent à vos réponses. Tout le monde se trompe souvent : c’est normal. Vous pouvez faire une pause et continuer plus tard.")
    String calm();

    @Message("Vous êtes employeur ?")
    String employers();

    @Message("Avec le code d’un certificat, vous voyez tout de suite s’il est vrai.")
    String employersHint();

    @Message("Cette page était ouverte depuis trop longtemps")
    String stale();

    @Message("Rien n’a été enregistré. Revenez à la page d’avant, ouvrez-la à nouveau, puis envoyez encore.")
    String staleHint();

    @Message("Code du certificat")
    String verifyCode();

    @Message("Il est sur le certificat et commence par P-, par exemple P-4KTR-7WVB-2CDF-9GHJ.")
    String verifyCodeHint();

    @Message("Un choix n’est pas connu. Choisissez à nouveau.")
    String unknownChoice();

    @Message("Une date ou un nombre ne se lit pas. Écrivez la date comme 12/03/1990, et le nombre en chiffres.")
    String unreadable();

    @Message("Ouvrir la page à jour, sans ce que vous venez d’écrire")
    String openAnew();

    @Message("Cette liste n’est plus à jour : la connexion est coupée ou finie.")
    String listOld();

    @Message("Choisir")
    String chooseOne();

    @Message("ne se lit pas")
    String unreadableField();

    @Message("est à vérifier")
    String checkField();

    @Message("{field} : {says}")
    String faultOf(String field, String says);

    @Message("{field} : à vérifier")
    String checkFieldOf(String field);
}
