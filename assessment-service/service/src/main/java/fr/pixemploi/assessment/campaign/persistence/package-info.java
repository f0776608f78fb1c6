/** Campaigns of the platform, templates and badges from the authors' YAML; what structures made, and what was announced, in PostgreSQL. */
@NullMarked
package fr.pixemploi.assessment.campaign.persistence;

import org.jspecify.annotations.NullMarked;
