package fr.pixemploi.broken.order.application;

/** Named after nothing. */
class PricingImpl implements Pricing {
    @Override
    public int price() {
        return 1;
    }
}
