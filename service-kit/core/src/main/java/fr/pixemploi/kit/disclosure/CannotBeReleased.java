package fr.pixemploi.kit.disclosure;

/** What was released of the same people leaves no room for these tables: something that is hidden would come out. Nothing of them may go out. */
public final class CannotBeReleased extends RuntimeException {
    private static final long serialVersionUID = 1;

    CannotBeReleased(String why) {
        super(why);
    }
}
