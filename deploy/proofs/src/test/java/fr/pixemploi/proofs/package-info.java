/**
 * What the platform promises as a whole, tried on its packaged services with real engines: reduced in the ordinary build, at
 * length under the profile "prove". May touch the launcher and the public interfaces; must not touch a class of a service.
 */
package fr.pixemploi.proofs;
