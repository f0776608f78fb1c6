package fr.pixemploi.profile.group.domain;

import java.time.LocalDate;
import java.util.List;

/** Why something was not done with a group. */
public abstract sealed class GroupRefusal extends RuntimeException {
    /** There is no such group or structure, or it is not the caller's to see. */
    public static final class NoSuchGroup extends GroupRefusal {}

    /** One of the accounts is not of an adviser or a manager of the structure. */
    public static final class NoSuchTrainer extends GroupRefusal {}

    /** Some of those who were named are no files of the structure; where they stand in the call. */
    public static final class NoSuchFiles extends GroupRefusal {
        private final transient List<Integer> ids;
        private final transient List<Integer> externalIds;

        /** @param ids positions among the ids, from 0; the same of {@code externalIds} */
        public NoSuchFiles(List<Integer> ids, List<Integer> externalIds) {
            this.ids = List.copyOf(ids);
            this.externalIds = List.copyOf(externalIds);
        }

        public List<Integer> ids() {
            return ids;
        }

        public List<Integer> externalIds() {
            return externalIds;
        }
    }

    /** Some of those who were named are not in the group and never were; where they stand in the call. */
    public static final class NoSuchMembers extends GroupRefusal {
        private final transient List<Integer> ids;
        private final transient List<Integer> externalIds;

        /** @param ids positions among the ids, from 0; the same of {@code externalIds} */
        public NoSuchMembers(List<Integer> ids, List<Integer> externalIds) {
            this.ids = List.copyOf(ids);
            this.externalIds = List.copyOf(externalIds);
        }

        public List<Integer> ids() {
            return ids;
        }

        public List<Integer> externalIds() {
            return externalIds;
        }
    }

    /** Of some of those who were named nothing is to be done with their files; where they stand in the call. */
    public static final class ProcessingRestricted extends GroupRefusal {
        private final transient List<Integer> ids;
        private final transient List<Integer> externalIds;
        private final LocalDate since;

        /**
         * @param ids positions among the ids, from 0; the same of {@code externalIds}
         * @param since the earliest day since when
         */
        public ProcessingRestricted(List<Integer> ids, List<Integer> externalIds, LocalDate since) {
            this.ids = List.copyOf(ids);
            this.externalIds = List.copyOf(externalIds);
            this.since = since;
        }

        public List<Integer> ids() {
            return ids;
        }

        public List<Integer> externalIds() {
            return externalIds;
        }

        public LocalDate since() {
            return since;
        }
    }

    /** The group would have more members than can be looked over. */
    public static final class TooManyMembers extends GroupRefusal {}

    /** It has changed since the caller read it. */
    public static final class ChangedMeanwhile extends GroupRefusal {}
}
