package fr.pixemploi.proofs;

import fr.pixemploi.local.journey.Api;

/** Copies of all that is kept of two people, made of the parts of all four services. */
final class ExportOnStage {
    private ExportOnStage() {}

    /** @param address below which a person's exports are; the id of one that is ready */
    static String ready(Api owner, String address) {
        Api.Answer there = owner.get(address);
        String id = there.expect(200).at("/items/0/id").asText();
        if (id.isEmpty()) id = owner.post(address, null).expect(202).path("id").asText();
        String made = address + "/" + id;
        Api.until(
                () -> owner.get(made),
                answer -> "ready".equals(answer.body().path("state").asText()));
        return id;
    }
}
