package fr.pixemploi.profile.duplicate.application;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.text.Normalizer;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.codec.language.bm.Languages.LanguageSet;
import org.apache.commons.codec.language.bm.NameType;
import org.apache.commons.codec.language.bm.PhoneticEngine;
import org.apache.commons.codec.language.bm.RuleType;

/**
 * How a name sounds to whoever reads it as French: Beider-Morse phonetic matching (Beider and Morse, "Phonetic Matching: A Better Soundex",
 * 2010; rules of commons-codec for French, exact). A name sounds in several ways, since final letters may be silent; two names sound alike
 * when one way is common to both. Of a double name each part counts.
 */
@ApplicationScoped
class SoundOfNames {
    /** Parts of this length and below are particles, such as "Le" and "de": they belong to what follows. */
    private static final int PARTICLE = 2;

    private static final int MAX_SOUNDS_OF_A_WORD = 16;
    private static final int MAX_WORDS = 6;
    private static final int MAX_LETTERS = 24;
    /** Names repeat: a hundred thousand people have some ten thousand words between them. */
    private static final int REMEMBERED = 20_000;

    private static final LanguageSet FRENCH = LanguageSet.from(Set.of("french"));

    private final PhoneticEngine engine = new PhoneticEngine(NameType.GENERIC, RuleType.EXACT, false);
    private final Cache<String, Set<String>> known = Caffeine.newBuilder()
            .maximumSize(REMEMBERED)
            // A word does not stay in memory long after the last who was called so.
            .expireAfterWrite(Duration.ofHours(1))
            .build();

    /** All ways in which it sounds; at least one. */
    Set<String> of(String name) {
        String plain = plain(name);
        List<String> words = Arrays.stream(plain.split("[^\\p{L}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
        Set<String> sounds = new TreeSet<>();
        words.stream()
                .filter(word -> word.length() > PARTICLE)
                .limit(MAX_WORDS)
                .forEach(word -> sounds.addAll(ofWord(word)));
        // "Le Goff" is also written "Legoff".
        if (words.stream().anyMatch(word -> word.length() <= PARTICLE)) sounds.addAll(ofWord(String.join("", words)));
        if (sounds.isEmpty()) sounds.add(plain);
        return sounds;
    }

    private Set<String> ofWord(String word) {
        return known.get(word.length() > MAX_LETTERS ? word.substring(0, MAX_LETTERS) : word, this::encoded);
    }

    private Set<String> encoded(String word) {
        Set<String> sounds = new TreeSet<>();
        for (String sound : engine.encode(spelling(word), FRENCH).split("\\|"))
            if (!sound.isEmpty() && sounds.size() < MAX_SOUNDS_OF_A_WORD) sounds.add(sound);
        // Letters that French does not have sound like themselves.
        if (sounds.isEmpty()) sounds.add(word);
        return Set.copyOf(sounds);
    }

    /** Spellings of names that the rules read letter by letter: the silent b of Lefebvre, the Greek ch of Christophe. */
    private static String spelling(String word) {
        return word.replace("bvr", "vr").replace("chr", "cr");
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replace("œ", "oe")
                .replace("æ", "ae");
    }
}
