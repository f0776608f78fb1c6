package fr.pixemploi.assessment.authoring.domain;

import fr.pixemploi.assessment.bank.item.Item;
import fr.pixemploi.assessment.bank.item.task.AcceptedText;
import fr.pixemploi.assessment.bank.item.task.Attachment;
import fr.pixemploi.assessment.bank.item.task.Choosable;
import fr.pixemploi.assessment.bank.item.task.Task;
import fr.pixemploi.assessment.bank.wording.Wording;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Places of an item, or of one variant of it, where a person could read the right answer before answering. */
public final class KeyLeaks {
    /** Shorter texts stand everywhere by chance. */
    private static final int TELLING = 3;

    /** A sentence of the hint is looked for from this length on. */
    private static final int SENTENCE = 30;

    /** How much longer than the others the right proposal must be to stand out. */
    private static final double LONGER = 1.15;

    /** The ways in which ids are sorted: as texts, and with 10 after 9. */
    private static final List<Comparator<String>> BY_SORTING = List.of(
            Comparator.naturalOrder(),
            Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()));

    private static final Pattern NUMBER =
            Pattern.compile("\\d{1,3}(?:[ \\u00a0\\u202f]\\d{3})+(?:[.,]\\d+)?|\\d+(?:[.,]\\d+)?");

    /** One kind of leak. */
    public enum Leak {
        ANSWER_IN_INSTRUCTION,
        ANSWER_IN_READ_ALOUD,
        ANSWER_IN_ANOTHER_PROPOSAL,
        ANSWER_IN_FILE_NAME,
        RIGHT_PROPOSAL_IS_LONGEST,
        HINT_IN_INSTRUCTION,
        HINT_IN_READ_ALOUD,
        ORDER_IS_THAT_OF_IDS,
        PAIRS_ARE_THOSE_OF_IDS
    }

    private KeyLeaks() {}

    public static Set<Leak> of(Item item) {
        Set<Leak> leaks = EnumSet.noneOf(Leak.class);
        String instruction = Wording.plain(item.instruction());
        String aloud = Wording.plain(item.readAloud());
        switch (item.task()) {
            case Task.SingleChoice t -> choice(leaks, instruction, aloud, t);
            case Task.ShortText t -> typed(leaks, instruction, aloud, List.of(t.accepted()));
            case Task.FillBlanks t ->
                typed(leaks, instruction, aloud, List.copyOf(t.accepted().values()));
            case Task.Numeric t -> {
                if (holds(item.instruction(), t.value())) leaks.add(Leak.ANSWER_IN_INSTRUCTION);
                if (holds(item.readAloud(), t.value())) leaks.add(Leak.ANSWER_IN_READ_ALOUD);
            }
            // Every proposal is shown, and which ones is not a text that could be read.
            case Task.MultipleChoice t -> {}
            // Ids are in the page's data: who sorts them must not have the key.
            case Task.Ordering t -> {
                if (rise(t.order())) leaks.add(Leak.ORDER_IS_THAT_OF_IDS);
            }
            case Task.Matching t -> {
                if (aligned(t.pairs())) leaks.add(Leak.PAIRS_ARE_THOSE_OF_IDS);
            }
            // What is done in a page, in a file or on a picture is no text either.
            case Task.Hotspot t -> {}
            case Task.FileUpload t -> {}
            case Task.Environment t -> {}
        }
        fileNames(leaks, item);
        for (String sentence : Wording.plain(item.hint()).split("(?<=[.!?]) ")) {
            if (sentence.length() < SENTENCE) continue;
            if (instruction.contains(sentence)) leaks.add(Leak.HINT_IN_INSTRUCTION);
            if (aloud.contains(sentence)) leaks.add(Leak.HINT_IN_READ_ALOUD);
        }
        return leaks;
    }

    private static void choice(Set<Leak> leaks, String instruction, String aloud, Task.SingleChoice task) {
        String right = "";
        int longest = 0;
        for (Choosable proposal : task.proposals()) {
            if (proposal.id().equals(task.choice())) right = Wording.plain(proposal.text());
            else longest = Math.max(longest, Wording.plain(proposal.text()).length());
        }
        if (right.length() >= TELLING) {
            boolean another = false;
            int inInstruction = times(instruction, right);
            int spoken = times(aloud, right);
            for (Choosable proposal : task.proposals()) {
                if (proposal.id().equals(task.choice())) continue;
                String wrong = Wording.plain(proposal.text());
                another |= times(wrong, right) > 0;
                // Named like the others it gives nothing away.
                if (times(instruction, wrong) > 0) inInstruction = 0;
                if (times(aloud, wrong) >= spoken) spoken = 0;
            }
            if (inInstruction > 0) leaks.add(Leak.ANSWER_IN_INSTRUCTION);
            if (spoken > 0) leaks.add(Leak.ANSWER_IN_READ_ALOUD);
            if (another) leaks.add(Leak.ANSWER_IN_ANOTHER_PROPOSAL);
        }
        if (right.length() > LONGER * longest) leaks.add(Leak.RIGHT_PROPOSAL_IS_LONGEST);
    }

    private static void typed(Set<Leak> leaks, String instruction, String aloud, List<AcceptedText> accepted) {
        for (AcceptedText answer : accepted) {
            for (String text : answer.accepted()) {
                String plain = Wording.plain(text);
                if (plain.length() < TELLING) continue;
                if (times(instruction, plain) > 0) leaks.add(Leak.ANSWER_IN_INSTRUCTION);
                if (times(aloud, plain) > 0) leaks.add(Leak.ANSWER_IN_READ_ALOUD);
            }
        }
    }

    private static boolean aligned(Map<String, String> pairs) {
        return BY_SORTING.stream().anyMatch(order -> {
            List<String> targets =
                    pairs.keySet().stream().sorted(order).map(pairs::get).toList();
            return Set.copyOf(targets).size() > 1 && rise(targets);
        });
    }

    private static boolean rise(List<String> ids) {
        return BY_SORTING.stream()
                .anyMatch(order -> ids.equals(ids.stream().sorted(order).toList()));
    }

    private static void fileNames(Set<Leak> leaks, Item item) {
        List<String> answers = switch (item.task()) {
            case Task.ShortText t -> t.accepted().accepted();
            case Task.FillBlanks t ->
                t.accepted().values().stream()
                        .flatMap(text -> text.accepted().stream())
                        .toList();
            case Task.SingleChoice _,
                    Task.MultipleChoice _,
                    Task.Numeric _,
                    Task.Ordering _,
                    Task.Matching _,
                    Task.Hotspot _,
                    Task.FileUpload _,
                    Task.Environment _ -> List.of();
        };
        for (Attachment file : item.files()) {
            // Words of a name are parted by signs.
            String name = Wording.plain(file.name().replaceAll("[-_.]", " "));
            for (String answer : answers) {
                String plain = Wording.plain(answer.replaceAll("[-_.]", " "));
                if (plain.length() >= TELLING && times(name, plain) > 0) leaks.add(Leak.ANSWER_IN_FILE_NAME);
            }
            if (item.task() instanceof Task.Numeric number && holds(name, number.value()))
                leaks.add(Leak.ANSWER_IN_FILE_NAME);
        }
    }

    private static boolean holds(String text, double value) {
        Matcher number = NUMBER.matcher(text);
        while (number.find()) {
            String digits = number.group().replaceAll("[ \\u00a0\\u202f]", "").replace(',', '.');
            if (new BigDecimal(digits).doubleValue() == value) return true;
        }
        return false;
    }

    /** How often a wording stands in a text as words of its own. */
    private static int times(String text, String wording) {
        Matcher found = Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(wording) + "(?![\\p{L}\\p{N}])")
                .matcher(text);
        int times = 0;
        while (found.find()) times++;
        return times;
    }
}
