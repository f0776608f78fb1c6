package fr.pixemploi.profile.francetravail.rest;

/** What integrators read of the feed. */
final class DispatchDocumentation {
    static final String LIST = """
            Tests begun (`etat` 2) and done with (3) in the structure's own campaigns, and results that people share with it (4), in the \
            order in which they were heard of. States 2 and 3 tell nothing of what was measured. What was shared and taken back since is \
            left out, and of people whose file is restricted all but what they share. Each person told of sees that the structure's system \
            read it.

            The shape of `resultat` is this platform's reading of public code of years ago; France Travail has not confirmed it. Where the \
            shape is silent the conventions of this platform hold: problem details, ISO 8601 with offset, absent values left out.

            Every page has a `Link` to the next one (`rel="next"`), the last included: keep it, and come back with it, at once until it \
            stays the same, then every few minutes. A page may be empty. Dispatches are kept for sixty days.

            What does not fit the schema of the payload is held back: `enErreur=true` lists it with why, in pages of which the last one has \
            no link. It comes by itself, after all that was told, once it fits: when the campaign or the result was heard of, or the \
            structure has a file of the person; at a read, a minute after the last look at the earliest. A result that was scored again is told as it is now.

            The feed of a sandbox is for trying: each of its dispatches says `bacASable: true`, and nothing of it may be kept as somebody's.

            Percent (unit A) is of the whole test the share of the campaign's competences and levels that is expected to be mastered, of a \
            competence the share of the campaign's levels that was reached. A result that tells no such share has its score (unit B).
            """;

    private DispatchDocumentation() {}
}
