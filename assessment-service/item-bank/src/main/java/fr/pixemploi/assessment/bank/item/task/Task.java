package fr.pixemploi.assessment.bank.item.task;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What an item asks to do, with its key. Made only when the key fits what is shown. */
public sealed interface Task {
    /** Name of the type of item, in files and over HTTP. */
    String type();

    record SingleChoice(List<Choosable> proposals, String choice) implements Task {
        public SingleChoice {
            proposals = distinct(proposals);
            if (!ids(proposals).contains(choice)) throw new IllegalArgumentException("key.choice is not a proposal");
        }

        @Override
        public String type() {
            return "single-choice";
        }
    }

    record MultipleChoice(List<Choosable> proposals, Set<String> choices) implements Task {
        public MultipleChoice {
            proposals = distinct(proposals);
            choices = Set.copyOf(choices);
            if (choices.isEmpty() || !ids(proposals).containsAll(choices))
                throw new IllegalArgumentException("key.choices must be among the proposals");
        }

        @Override
        public String type() {
            return "multiple-choice";
        }
    }

    /**
     * A few words typed.
     *
     * @param accepted the words, as they are shown and as most people write them
     * @param reading what other words must say to be right, too; null when there are none
     */
    record ShortText(AcceptedText accepted, @Nullable Reading reading) implements Task {
        public ShortText(AcceptedText accepted) {
            this(accepted, null);
        }

        boolean isRight(String typed) {
            return accepted.matches(typed) || (reading != null && reading.isSaidBy(typed));
        }

        @Override
        public String type() {
            return "short-text";
        }
    }

    /** @param tolerance largest accepted distance from the value, in the unit shown */
    record Numeric(@Nullable String unit, double value, double tolerance) implements Task {
        public Numeric {
            if (!Double.isFinite(value)) throw new IllegalArgumentException("key.value must be a number");
            if (!(tolerance >= 0)) throw new IllegalArgumentException("key.tolerance must not be negative");
        }

        @Override
        public String type() {
            return "number";
        }
    }

    record Ordering(List<Choosable> proposals, List<String> order) implements Task {
        public Ordering {
            proposals = distinct(proposals);
            order = List.copyOf(order);
            if (order.size() < 2
                    || order.size() != proposals.size()
                    || !ids(proposals).equals(Set.copyOf(order)))
                throw new IllegalArgumentException("key.order must hold each proposal once");
        }

        @Override
        public String type() {
            return "ordering";
        }
    }

    record Matching(List<Choosable> proposals, List<Choosable> targets, Map<String, String> pairs) implements Task {
        public Matching {
            proposals = distinct(proposals);
            targets = distinct(targets);
            pairs = Map.copyOf(pairs);
            if (!ids(proposals).equals(pairs.keySet()) || !ids(targets).containsAll(pairs.values()))
                throw new IllegalArgumentException("key.pairs must give each proposal one of the targets");
            if (targets.size() < 2) throw new IllegalArgumentException("targets must be at least two");
        }

        @Override
        public String type() {
            return "matching";
        }
    }

    record FillBlanks(List<String> blanks, Map<String, AcceptedText> accepted) implements Task {
        public FillBlanks {
            blanks = List.copyOf(blanks);
            accepted = Map.copyOf(accepted);
            if (blanks.isEmpty()
                    || blanks.size() != accepted.size()
                    || !accepted.keySet().containsAll(blanks))
                throw new IllegalArgumentException("key.blanks must fill each blank");
        }

        @Override
        public String type() {
            return "fill-blanks";
        }
    }

    /** A place of a picture, pointed at or chosen by its name. */
    record Hotspot(Picture picture, List<Choosable> zones, Map<String, Picture.Box> boxes, String zone)
            implements Task {
        public Hotspot {
            zones = distinct(zones);
            boxes = Map.copyOf(boxes);
            if (!ids(zones).equals(boxes.keySet())) throw new IllegalArgumentException("each zone needs a box");
            if (!boxes.containsKey(zone)) throw new IllegalArgumentException("key.zone is not a zone");
            for (Picture.Box box : boxes.values()) {
                if (box.x() + box.width() > picture.width() || box.y() + box.height() > picture.height())
                    throw new IllegalArgumentException("a zone's box must lie within the picture");
            }
        }

        @Override
        public String type() {
            return "hotspot";
        }
    }

    /**
     * A file to be made or changed, and sent.
     *
     * @param formats taken, by the usual end of the name
     * @param criteria on what the server finds in the file
     * @param solution a file that meets them, as {@link Attachment#spec()}; for authors' tools and tests
     */
    record FileUpload(Set<String> formats, Criteria criteria, Attachment solution) implements Task {
        public FileUpload {
            formats = Set.copyOf(formats);
            if (formats.isEmpty()) throw new IllegalArgumentException("upload.formats must name at least one");
        }

        @Override
        public String type() {
            return "file-upload";
        }
    }

    /**
     * A simulated page to act in.
     *
     * @param name of the page
     * @param scenario what the page shows, as JSON; holds no key
     * @param criteria on the state that the page gives
     * @param solution a state that meets them, as JSON; for authors' tools and tests
     */
    record Environment(String name, String scenario, Criteria criteria, String solution) implements Task {
        @Override
        public String type() {
            return "environment";
        }
    }

    private static List<Choosable> distinct(List<Choosable> choosables) {
        if (choosables.isEmpty()) throw new IllegalArgumentException("proposals and targets must not be empty");
        if (ids(choosables).size() != choosables.size())
            throw new IllegalArgumentException("ids of proposals and targets must differ");
        return List.copyOf(choosables);
    }

    static Set<String> ids(List<Choosable> choosables) {
        Set<String> ids = new HashSet<>();
        choosables.forEach(choosable -> ids.add(choosable.id()));
        return ids;
    }
}
