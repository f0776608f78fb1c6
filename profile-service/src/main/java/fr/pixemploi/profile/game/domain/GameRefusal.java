package fr.pixemploi.profile.game.domain;

/** Why something was not done with a game. */
public abstract sealed class GameRefusal extends RuntimeException {
    /** There is no such game, team or structure, or it is not the caller's to see; or the caller plays in none. */
    public static final class NoSuchGame extends GameRefusal {}

    /** It is over: nobody joins it any more. */
    public static final class GameOver extends GameRefusal {}

    /** The person plays in another team. */
    public static final class PlaysAlready extends GameRefusal {}

    /** Somebody of the team is called so. */
    public static final class NicknameTaken extends GameRefusal {}

    /** One of the person's names stands in it. */
    public static final class NicknameTellsName extends GameRefusal {}

    /** The text that was shown is not the one in force. */
    public static final class TextChanged extends GameRefusal {}
}
