package fr.pixemploi.pathway.catalogue.domain.mapping;

/** The words that mappings are proposed by today. */
public interface ProposalWordsInForce {
    ProposalWords words();
}
