package fr.pixemploi.portal.game;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What pages of games say, in French; English and easy French are in {@code messages/game_….properties}. */
@MessageBundle("game")
public interface GameTexts {
    @Message("Jeux")
    String title();

    @Message("Entrer dans un jeu")
    String enter();

    @Message("Code de l’équipe")
    String code();

    @Message("Il est sur l’affiche du jeu. Les minuscules et les espaces ne comptent pas.")
    String codeHint();

    @Message("Entrer dans l’équipe {team}")
    String joinTeam(String team);

    @Message("Ce jeu est terminé. On ne peut plus y entrer.")
    String closed();

    @Message("Ce que vous acceptez en jouant")
    String agreement();

    @Message(
            "Par exemple : cinq personnes de l’équipe finissent un test. Le total avance une seule fois, de leurs cinq gains ensemble. Personne ne voit le vôtre. Mais si les quatre autres se disent leurs gains, elles peuvent calculer le vôtre.")
    String example();

    @Message("Votre surnom")
    String nickname();

    @Message("De 2 à 20 lettres ou chiffres. Pas votre nom.")
    String nicknameHint();

    @Message("J’accepte que mes pix comptent pour l’équipe")
    String agree();

    @Message("Je joue")
    String join();

    @Message("Mon jeu")
    String mine();

    @Message("Vous ne jouez dans aucun jeu.")
    String none();

    @Message("Vous êtes dans l’équipe {team}, avec le surnom {nickname}.")
    String seat(String team, String nickname);

    @Message("Passer un test")
    String takeATest();

    @Message("Quitter le jeu")
    String leave();

    @Message("Vos pix ne comptent plus. Ce qui est déjà dans le total de l’équipe y reste, sans votre nom.")
    String leaveHint();

    @Message(
            "{#switch code}{#case 'to-come'}Le jeu commence le {begins}.{#case 'running'}Le jeu finit le {ends}.{#case 'over'}Le jeu est fini. Les derniers résultats arrivent.{#else}Le jeu est fini. Voici les totaux.{/switch}")
    String phase(String code, String begins, String ends);

    @Message("Place")
    String place();

    @Message("{#switch code}{#case 'groups'}Groupe{#case 'structures'}Structure{#else}Région{/switch}")
    String team(String code);

    @Message("Pix gagnés")
    String pix();

    @Message("Joueurs")
    String players();

    @Message("Pas encore de total")
    String noTotal();

    @Message(
            "Un total avance chaque fois que cinq personnes de l’équipe ont fini un test. Il ne dit les pix de personne.")
    String steps();

    @Message("Actualiser")
    String refresh();

    @Message("Nouveau jeu")
    String newGame();

    @Message("Aucun jeu ici. Dans un jeu, des équipes gagnent des pix ensemble.")
    String noGames();

    @Message("Suite")
    String more();

    @Message("Nom du jeu")
    String name();

    @Message("Qui joue contre qui ?")
    String teamsAre();

    @Message(
            "{#switch code}{#case 'groups'}Des groupes{#case 'structures'}Des structures (missions locales, agences, écoles){#else}Des régions{/switch}")
    String kind(String code);

    @Message("Premier jour")
    String firstDay();

    @Message("Dernier jour")
    String lastDay();

    @Message("Noms des équipes, un par ligne")
    String teams();

    @Message(
            "Deux au moins, de même taille si possible : les places se font au total. Les noms se voient sur l’écran : ni nom de personne, ni public.")
    String teamsHint();

    @Message("Créer le jeu")
    String make();

    @Message("Tous les jeux")
    String back();

    @Message("Entrer dans les équipes")
    String doors();

    @Message("Imprimez cette page, ou montrez-la. Chaque personne scanne le code de son équipe, ou le tape.")
    String doorsHint();

    @Message("Code QR de l’équipe {team}")
    String qr(String team);

    @Message("Écran du mur")
    String wall();

    @Message("Cette page se montre sans compte, à qui a son adresse : en grand, dans une salle.")
    String wallHint();

    @Message("Terminer le jeu maintenant")
    String end();

    @Message("Une heure après, les surnoms et les gains sont effacés. Les totaux restent.")
    String endHint();

    @Message("Oui, je termine ce jeu")
    String endSure();
}
