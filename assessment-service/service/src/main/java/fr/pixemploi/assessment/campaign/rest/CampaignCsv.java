package fr.pixemploi.assessment.campaign.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import fr.pixemploi.assessment.campaign.application.ImportCampaigns;
import fr.pixemploi.assessment.campaign.domain.Fault;
import fr.pixemploi.assessment.campaign.domain.ImportFault;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A file of campaigns, one a row: UTF-8, separated by semicolons or commas, headings in the first line. {@link CampaignRow} knows the
 * columns.
 */
final class CampaignCsv {
    static final int MAX_BYTES = 1_000_000;
    static final int MAX_ROWS = 500;

    private static final CsvMapper CSV = CsvMapper.builder()
            .enable(CsvParser.Feature.WRAP_AS_ARRAY)
            .enable(CsvParser.Feature.TRIM_SPACES)
            .build();

    private final ZoneId zone;
    private final List<ImportFault> faults = new ArrayList<>();
    private final List<ImportCampaigns.Row> rows = new ArrayList<>();

    private CampaignCsv(ZoneId zone) {
        this.zone = zone;
    }

    /** @param zone in which days count, where a row names none */
    static ImportCampaigns.Reading read(byte[] file, ZoneId zone) {
        CampaignCsv reading = new CampaignCsv(zone);
        reading.read(file);
        return new ImportCampaigns.Reading(reading.rows, reading.faults);
    }

    private void read(byte[] file) {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(file))
                    .toString();
        } catch (CharacterCodingException e) {
            fault(1, "", "Le fichier n'est pas en UTF-8.", "The file is not UTF-8.");
            return;
        }
        if (text.indexOf(0) >= 0) {
            fault(1, "", "Le fichier contient le caractère U+0000.", "The file holds the character U+0000.");
            return;
        }
        if (text.startsWith("\uFEFF")) text = text.substring(1);
        lines(text);
    }

    private void lines(String text) {
        String heading = text.lines().findFirst().orElse("");
        char separator = heading.indexOf(';') >= 0 ? ';' : ',';
        try (MappingIterator<String[]> lines = CSV.readerFor(String[].class)
                .with(CsvSchema.emptySchema().withColumnSeparator(separator))
                .readValues(text)) {
            Map<String, Integer> columns = null;
            List<Integer> starts = starts(text, separator);
            int number = 0;
            while (lines.hasNextValue()) {
                int line = starts.get(Math.min(number++, starts.size() - 1));
                String[] cells = lines.nextValue();
                if (isEmpty(cells)) continue;
                if (columns == null) {
                    columns = columns(cells, line);
                    if (columns.isEmpty()) return;
                } else {
                    row(columns, cells, line);
                }
                if (rows.size() > MAX_ROWS) {
                    fault(
                            line,
                            "",
                            "Le fichier a plus de " + MAX_ROWS + " lignes.",
                            "The file has more than " + MAX_ROWS + " rows.");
                    return;
                }
            }
            if (columns == null || (rows.isEmpty() && faults.isEmpty()))
                fault(1, "", "Le fichier ne contient aucune campagne.", "The file holds no campaign.");
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
            fault(
                    Math.max(1, line),
                    "",
                    "Cette ligne ne peut pas être lue : vérifiez les guillemets.",
                    "This line can't be read: check its quotes.");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The line that each row begins in: a quoted cell may hold line breaks, and the parser does not count those. */
    private static List<Integer> starts(String text, char separator) {
        List<Integer> starts = new ArrayList<>(List.of(1));
        int line = 1;
        boolean quoted = false;
        boolean atStartOfCell = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                line++;
                if (!quoted) starts.add(line);
            }
            if (c == '"' && (quoted || atStartOfCell)) {
                quoted = !quoted;
                // Two in a row are one that is meant.
                atStartOfCell = !quoted;
            } else {
                atStartOfCell = !quoted && (c == separator || c == '\n' || (atStartOfCell && c == ' '));
            }
        }
        return starts;
    }

    private static boolean isEmpty(String[] cells) {
        for (String cell : cells) {
            if (cell != null && !cell.isBlank()) return false;
        }
        return true;
    }

    /** Which column is where; empty when the headings can't be used. */
    private Map<String, Integer> columns(String[] headings, int line) {
        Map<String, Integer> columns = new LinkedHashMap<>();
        int before = faults.size();
        for (int i = 0; i < headings.length; i++) {
            String heading = headings[i].strip();
            if (!CampaignRow.COLUMNS.contains(heading))
                fault(
                        line,
                        heading,
                        "Colonne inconnue. Colonnes possibles : " + String.join(", ", CampaignRow.COLUMNS) + ".",
                        "Unknown column. Columns: " + String.join(", ", CampaignRow.COLUMNS) + ".");
            else if (columns.put(heading, i) != null)
                fault(line, heading, "Cette colonne est là deux fois.", "This column is there twice.");
        }
        for (String needed : CampaignRow.NEEDED) {
            if (!columns.containsKey(needed)) fault(line, needed, "Cette colonne manque.", "This column is missing.");
        }
        return faults.size() == before ? columns : Map.of();
    }

    private void row(Map<String, Integer> columns, String[] cells, int line) {
        if (cells.length > columns.size()) {
            fault(
                    line,
                    "",
                    "Cette ligne a plus de cases que de colonnes.",
                    "This line has more cells than there are columns.");
            return;
        }
        Map<String, String> values = new HashMap<>();
        columns.forEach((name, at) -> {
            if (at < cells.length && !cells[at].isBlank()) values.put(name, cells[at].strip());
        });
        CampaignRow row = new CampaignRow(line, values, zone);
        row.wish().ifPresent(wish -> rows.add(new ImportCampaigns.Row(line, wish, CampaignRow.POINTERS)));
        faults.addAll(row.faults());
    }

    private void fault(int line, String column, String french, String english) {
        faults.add(new ImportFault(line, column, new Fault("", french, english)));
    }
}
