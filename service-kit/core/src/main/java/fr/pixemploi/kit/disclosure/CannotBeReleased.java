package fr.pixemploi.kit.disclosure;

/**
 * Something that is hidden would come out: what was released of the same people leaves no room for these tables or told of fewer people than may be
 * told of now, or themes are not free of each other. Nothing of the tables may go out. For whoever makes releases; it tells of the people themselves.
 */
public final class CannotBeReleased extends RuntimeException {
    private static final long serialVersionUID = 1;

    CannotBeReleased(String why) {
        super(why);
    }
}
