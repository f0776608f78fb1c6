/** Every error as an RFC 9457 problem in French or English, also those of the framework. May touch Jakarta REST and OpenAPI; must not know a service's codes beyond their texts on the class path. */
@NullMarked
package fr.pixemploi.kit.problem;

import org.jspecify.annotations.NullMarked;
