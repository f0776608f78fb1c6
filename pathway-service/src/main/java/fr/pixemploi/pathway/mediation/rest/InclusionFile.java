package fr.pixemploi.pathway.mediation.rest;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import fr.pixemploi.kit.json.TextRule;
import fr.pixemploi.pathway.mediation.application.ImportPlaces;
import fr.pixemploi.pathway.mediation.domain.format.InclusionRecords;
import fr.pixemploi.pathway.mediation.domain.format.SaidRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/**
 * Structures and services of data.inclusion, each a JSON object: one after the other or in arrays, structures above their services, as
 * {@code cat structures.json services.json} makes it.
 */
final class InclusionFile implements ImportPlaces.Records {
    private static final int DEEPEST = 20;
    private static final int LONGEST_NAME = 200;
    private static final int MARK_OF_ORDER = 0xFEFF;

    /** No table of names: a file may have more than there is memory for. */
    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(InclusionObject.LARGEST)
                    .maxNameLength(LONGEST_NAME)
                    .maxNestingDepth(DEEPEST)
                    .build())
            .build();

    private final InputStream file;

    InclusionFile(InputStream file) {
        this.file = file;
    }

    @Override
    public void each(Consumer<SaidRecord> taker) throws IOException {
        try (JsonParser parser = JSON.createParser(text())) {
            each(parser, taker);
        } catch (CharacterCodingException e) {
            throw new FileRefused(1, 1, FileRefused.NOT_JSON);
        }
    }

    private static void each(JsonParser parser, Consumer<SaidRecord> taker) throws IOException {
        try {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                switch (token) {
                    case START_ARRAY, END_ARRAY -> {}
                    case START_OBJECT -> {
                        InclusionObject object = new InclusionObject(parser);
                        taker.accept(InclusionRecords.record(
                                object.line(), object.read(), TextRule::isPlain, TextRule::kept));
                    }
                    default -> throw refused(parser.currentTokenLocation(), FileRefused.NOT_JSON);
                }
            }
        } catch (StreamConstraintsException e) {
            throw refused(parser.currentLocation(), FileRefused.TOO_LARGE);
        } catch (JacksonException e) {
            JsonLocation place = e.getLocation();
            throw refused(place == null ? parser.currentLocation() : place, FileRefused.NOT_JSON);
        }
    }

    private static FileRefused refused(JsonLocation place, FileRefused.Said said) {
        return new FileRefused(Math.max(1, place.getLineNr()), Math.max(1, place.getColumnNr()), said);
    }

    /** UTF-8 alone: another encoding that was guessed wrong would change names. */
    private Reader text() throws IOException {
        Reader text = new BufferedReader(new InputStreamReader(
                file, StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)));
        text.mark(1);
        if (text.read() != MARK_OF_ORDER) text.reset();
        return text;
    }
}
