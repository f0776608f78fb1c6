package fr.pixemploi.assessment.psychometrics.workbench.calibration;

import fr.pixemploi.assessment.psychometrics.workbench.calibration.AnswerRecords.Trait;
import fr.pixemploi.assessment.psychometrics.workbench.input.BadInput;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Recorded answers in a file of separated values, UTF-8, with commas or semicolons as its first line has them. That line names the
 * columns: person, item, category and, where known, seconds, audience, ageBand, device, week. A fault names line and column.
 */
public final class AnswerCsv {
    private static final List<String> NEEDED = List.of("person", "item", "category");

    private final Path file;
    private final CalibrationBank bank;
    private final boolean isUnknownAllowed;
    private final AnswerRecords records = new AnswerRecords();
    private List<String> columns = List.of();
    private List<String> values = List.of();
    private char separator = ',';
    private int line;

    private AnswerCsv(Path file, CalibrationBank bank, boolean isUnknownAllowed) {
        this.file = file;
        this.bank = bank;
        this.isUnknownAllowed = isUnknownAllowed;
    }

    /** @param isUnknownAllowed counts answers to items that the bank does not have instead of refusing them */
    public static AnswerRecords read(Path file, CalibrationBank bank, boolean isUnknownAllowed) {
        AnswerCsv csv = new AnswerCsv(file, bank, isUnknownAllowed);
        try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            csv.read(reader);
        } catch (CharacterCodingException fault) {
            throw new BadInput(file + ", after line " + csv.line + ": is not UTF-8");
        } catch (IOException fault) {
            throw new BadInput("cannot read " + file + ": " + fault.getClass().getSimpleName());
        }
        return csv.records;
    }

    private void read(BufferedReader reader) throws IOException {
        String text = reader.readLine();
        line = 1;
        if (text == null) throw fault("is empty: the first line must name the columns");
        String header = text.startsWith("\uFEFF") ? text.substring(1) : text;
        separator = header.indexOf(';') >= 0 ? ';' : ',';
        columns = split(header);
        checkColumns();
        for (text = reader.readLine(); text != null; text = reader.readLine()) {
            line++;
            if (text.isBlank()) continue;
            values = split(text);
            if (values.size() != columns.size())
                throw fault("has " + values.size() + " values where the first line names " + columns.size());
            take();
        }
        if (records.size() == 0) throw new BadInput(file + ": has no answers");
    }

    private void checkColumns() {
        List<String> known = new ArrayList<>(NEEDED);
        known.add("seconds");
        for (Trait trait : Trait.values()) known.add(trait.column);
        for (int i = 0; i < columns.size(); i++) {
            String column = columns.get(i);
            if (!known.contains(column))
                throw fault("column " + (i + 1) + ": \"" + column + "\" is none of " + String.join(", ", known));
            if (columns.indexOf(column) < i) throw fault("column " + (i + 1) + ": \"" + column + "\" came before");
        }
        for (String needed : NEEDED) if (!columns.contains(needed)) throw fault("names no column " + needed);
    }

    private void take() {
        String person = value("person");
        if (person.isEmpty()) throw fault("person", "is missing");
        String id = value("item");
        Integer number = bank.numbers().get(id);
        if (number == null) {
            if (!isUnknownAllowed) throw fault("item", "\"" + id + "\" is not in the bank");
            records.addUnknown(id);
            return;
        }
        int max = bank.items().get(number).model().categories() - 1;
        Integer category = whole(value("category"));
        if (category == null || category < 0 || category > max)
            throw fault(
                    "category", "must be a whole number from 0 to " + max + ", and is \"" + value("category") + "\"");
        if (!records.add(person, number, category, seconds(), traits()))
            throw fault(
                    "category", "person \"" + person + "\" answered item \"" + id + "\" otherwise on an earlier line");
    }

    private double seconds() {
        String text = columns.contains("seconds") ? value("seconds") : "";
        if (text.isEmpty()) return Double.NaN;
        try {
            double seconds = Double.parseDouble(text);
            if (seconds > 0 && Double.isFinite(seconds)) return seconds;
        } catch (NumberFormatException fault) {
            // Told below, like a number that no time can be.
        }
        throw fault("seconds", "must be a number above 0, and is \"" + text + "\"");
    }

    private Map<Trait, String> traits() {
        Map<Trait, String> traits = new EnumMap<>(Trait.class);
        for (Trait trait : Trait.values()) if (columns.contains(trait.column)) traits.put(trait, value(trait.column));
        return traits;
    }

    private static @Nullable Integer whole(String text) {
        try {
            return Integer.valueOf(text);
        } catch (NumberFormatException fault) {
            return null;
        }
    }

    private String value(String column) {
        return values.get(columns.indexOf(column));
    }

    /** Values of a line; quotes keep separators, a doubled quote is one. */
    private List<String> split(String text) {
        List<String> split = new ArrayList<>();
        StringBuilder value = new StringBuilder();
        boolean isQuoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' && isQuoted && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                value.append('"');
                i++;
            } else if (c == '"') {
                isQuoted = !isQuoted;
            } else if (c == separator && !isQuoted) {
                split.add(value.toString().strip());
                value.setLength(0);
            } else {
                value.append(c);
            }
        }
        if (isQuoted) throw fault("column " + (split.size() + 1) + ": a quote is not closed");
        split.add(value.toString().strip());
        return split;
    }

    private BadInput fault(String column, String what) {
        return fault("column " + (columns.indexOf(column) + 1) + " (" + column + "): " + what);
    }

    private BadInput fault(String what) {
        return new BadInput(file + ", line " + line + (what.startsWith("column ") ? ", " : ": ") + what);
    }
}
