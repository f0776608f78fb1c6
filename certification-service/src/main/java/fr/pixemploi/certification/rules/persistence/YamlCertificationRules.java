package fr.pixemploi.certification.rules.persistence;

import fr.pixemploi.certification.rules.domain.CertificationVersion;
import fr.pixemploi.certification.rules.domain.Comment;
import fr.pixemploi.certification.rules.domain.CommentKey;
import fr.pixemploi.kit.json.PackagedYaml;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The rules of {@code rules/*.yaml}, read once at start: a service with rules that make no sense does not start. */
@Singleton
@Startup
class YamlCertificationRules {
    private record VersionsFile(List<VersionEntry> versions) {}

    private record CommentsFile(List<Comment> comments) {}

    private final Map<String, CertificationVersion> versions = new TreeMap<>();
    private final Map<CommentKey, Comment> comments = new EnumMap<>(CommentKey.class);

    YamlCertificationRules() {
        for (VersionEntry entry : PackagedYaml.read("rules/certification-versions.yaml", VersionsFile.class)
                .versions()) {
            if (versions.put(entry.id(), entry.toVersion()) != null) {
                throw new IllegalStateException("two certification versions " + entry.id());
            }
        }
        for (Comment comment :
                PackagedYaml.read("rules/comments.yaml", CommentsFile.class).comments()) {
            comments.put(comment.key(), comment);
        }
        for (CommentKey key : CommentKey.values()) {
            if (!comments.containsKey(key)) throw new IllegalStateException("comments.yaml lacks " + key);
        }
    }

    Optional<CertificationVersion> named(String versionId) {
        return Optional.ofNullable(versions.get(versionId));
    }

    Optional<CertificationVersion> inForceOn(LocalDate day) {
        return versions.values().stream()
                .filter(version -> version.inForceOn(day))
                .max(Comparator.comparing(CertificationVersion::validFrom));
    }

    Comment comment(CommentKey key) {
        Comment comment = comments.get(key);
        if (comment == null) throw new IllegalStateException("checked at start: " + key);
        return comment;
    }
}
