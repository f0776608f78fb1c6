package fr.pixemploi.assessment.authoring.domain;

import java.util.List;

/** Why an author's wish is not followed. */
public abstract sealed class AuthoringRefusal extends RuntimeException {
    AuthoringRefusal() {
        super(null, null, false, false);
    }

    /** The file can't be used; nothing was stored. */
    public static final class FileRefused extends AuthoringRefusal {
        private final transient List<Finding> findings;

        public FileRefused(List<Finding> findings) {
            this.findings = List.copyOf(findings);
        }

        public List<Finding> findings() {
            return findings;
        }
    }

    /** The bank would not be one any more, or a wish can't be followed; nothing was published. Pointers lead into the request. */
    public static final class PublicationRefused extends AuthoringRefusal {
        private final transient List<Finding> findings;

        public PublicationRefused(List<Finding> findings) {
            this.findings = List.copyOf(findings);
        }

        public List<Finding> findings() {
            return findings;
        }
    }

    /** Nobody proposes such an item. */
    public static final class ProposalUnknown extends AuthoringRefusal {}

    /** The open pool has no such item. */
    public static final class ItemUnknown extends AuthoringRefusal {}

    /** No bank of this version was ever served or published. */
    public static final class VersionUnknown extends AuthoringRefusal {}

    /** There is a proposal already, and the author does not say which one was read. */
    public static final class RevisionMissing extends AuthoringRefusal {}

    /** Someone else changed, withdrew or published it since the author read it. */
    public static final class ChangedMeanwhile extends AuthoringRefusal {}
}
