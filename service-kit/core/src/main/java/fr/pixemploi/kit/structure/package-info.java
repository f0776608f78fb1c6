/** Structures as every service knows them: agencies, schools, centres, and of which each is a part. */
@NullMarked
package fr.pixemploi.kit.structure;

import org.jspecify.annotations.NullMarked;
