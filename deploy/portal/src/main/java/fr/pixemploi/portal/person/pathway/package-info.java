/** A person's pathways: what was proposed to them and why, what they say to it, its steps and days; and training that they look for. */
@NullMarked
package fr.pixemploi.portal.person.pathway;

import org.jspecify.annotations.NullMarked;
