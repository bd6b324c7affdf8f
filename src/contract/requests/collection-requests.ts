import { z } from 'zod'
import { Collection, CollectionEdit, NewCollection } from '#core/collection/collection'
import { CollectionSpot } from '#core/collection/place-collection'
import { Id } from '#core/library/id'
import { request } from '../request'
import { CollectionRow, ThingIds } from '../views'
import { none, nothing } from './request-parts'

/** Collections. */
export const collectionRequests = {
  /** Every collection, each before what is nested in it, with how much it holds. */
  'collections.list': request(nothing, z.array(CollectionRow)),
  /** Makes a collection, and puts these things in it. */
  'collections.add': request(NewCollection.extend({ things: ThingIds.optional() }), Collection),
  /** Another name, color or note; what is left out stays. */
  'collections.edit': request(CollectionEdit.extend({ id: Id }), none),
  /** Nests it in a parent, before one of those there or last. */
  'collections.place': request(CollectionSpot.extend({ id: Id }), none),
  /** Puts it into the trash with all that is nested in it. What they hold stays in the library. */
  'collections.trash': request(z.object({ id: Id }), none),
  'collections.put': request(z.object({ collection: Id, things: ThingIds }), none),
  'collections.take-out': request(z.object({ collection: Id, things: ThingIds }), none),
}
