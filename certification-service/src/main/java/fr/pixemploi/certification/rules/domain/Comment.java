package fr.pixemploi.certification.rules.domain;

/**
 * What people read beside a certification that is not validated.
 *
 * @param candidate French text for the candidate
 * @param organisation French text for the centre
 */
public record Comment(CommentKey key, String candidate, String organisation) {
    public Comment {
        if (candidate.isBlank() || organisation.isBlank()) throw new IllegalArgumentException(key + " needs two texts");
    }
}
