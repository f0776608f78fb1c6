package fr.pixemploi.certification.rules.application;

import fr.pixemploi.certification.rules.domain.CertificationRules;
import fr.pixemploi.certification.rules.domain.Comment;
import fr.pixemploi.certification.rules.domain.CommentKey;
import jakarta.enterprise.context.ApplicationScoped;

/** Gives the texts of a comment to those who show it. */
@ApplicationScoped
public class ExplainComment {
    private final CertificationRules rules;

    ExplainComment(CertificationRules rules) {
        this.rules = rules;
    }

    public Comment handle(CommentKey key) {
        return rules.comment(key);
    }
}
