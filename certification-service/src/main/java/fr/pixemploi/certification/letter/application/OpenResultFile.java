package fr.pixemploi.certification.letter.application;

import fr.pixemploi.certification.letter.domain.LetterRefusal;
import fr.pixemploi.certification.letter.domain.ResultFile;
import fr.pixemploi.certification.letter.domain.ResultKey;
import fr.pixemploi.certification.letter.domain.ResultLetters;
import fr.pixemploi.kit.event.outbox.ReadNews;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;

/** Whoever has the secret of a letter gets the results of the candidates who named its reader, as often as it may be; they will know. */
@ApplicationScoped
@Transactional
public class OpenResultFile {
    private final ResultLetters letters;
    private final ReadNews readNews;
    private final Clock clock;

    OpenResultFile(ResultLetters letters, ReadNews readNews, Clock clock) {
        this.letters = letters;
        this.readNews = readNews;
        this.clock = clock;
    }

    public ResultFile handle(String secret) {
        UUID letter = letters.withKey(ResultKey.digest(secret)).orElseThrow(LetterRefusal.NotFound::new);
        if (!letters.countReading(letter, clock.instant())) throw new LetterRefusal.Over();
        ResultFile file = letters.file(letter);
        readNews.tellOnceADay(
                file.lines().stream()
                        .map(ResultFile.Line::beneficiaryId)
                        .filter(Objects::nonNull)
                        .toList(),
                new ReadNews.Reading("certificate", null, "result-recipient", letter.toString()));
        return file;
    }
}
